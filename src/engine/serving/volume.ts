import { dividedBy, type Estimate, exactly, times } from '../../quantity/estimate.ts';
import type { Inquiry } from '../inquiry.ts';

/** How much is to be served: `amount` tokens, requests or users per day, month or year. */
export interface Volume {
  readonly amount: number;
  readonly of: 'tokens' | 'requests' | 'users';
  readonly per: 'day' | 'month' | 'year';
}

const DAYS_PER_YEAR = exactly(365, { name: 'days-per-year', unit: 'ratio' });
const MONTHS_PER_YEAR = exactly(12, { name: 'months-per-year', unit: 'ratio' });

/** Tokens and requests a month; requests are undefined where nobody says how many tokens one has. */
export interface Monthly {
  readonly tokens: Estimate;
  readonly requests: Estimate | undefined;
  readonly perRequest: Estimate | undefined;
  /** Nobody said how much is to be served: it is what so many accelerators serve, which hold one copy of the model. */
  readonly oneCopy?: number;
}

/**
 * Tokens and requests a month; undefined where users or requests are counted and what each sends is unknown. A request
 * has the tokens the asker says, else as many as are mostly measured, else those of the measurement the answer goes by; users are counted as they come in their period, each sending what users of chat services send a day.
 */
export function monthlyTokens(measured: number | undefined, inquiry: Inquiry): Monthly | undefined {
  const volume = inquiry.query.volume as Volume;
  const perRequest = tokensPerRequest(measured, volume.of, inquiry);
  const amount = exactly(volume.amount, {
    name: 'volume',
    unit: volume.of === 'tokens' ? 'tokens' : 'ratio',
  });
  if (volume.of === 'tokens') {
    const tokens = monthly(amount, volume.per);
    const requests =
      perRequest && dividedBy(tokens, perRequest, { name: 'requests-per-month', unit: 'ratio' });
    return { tokens, requests, perRequest };
  }
  const requests = volume.of === 'requests' ? monthly(amount, volume.per) : requestsOfUsers(amount, inquiry);
  if (!requests || !perRequest) return undefined;
  return {
    tokens: times(requests, perRequest, { name: 'tokens-per-month', unit: 'tokens' }),
    requests,
    perRequest,
  };
}

/** An amount of a day, month or year as that of a month, a twelfth of a year. */
function monthly(amount: Estimate, per: Volume['per']): Estimate {
  if (per === 'month') return amount;
  const kind = amount.unit === 'tokens' ? 'tokens' : 'requests';
  const { unit } = amount;
  const yearly = per === 'year' ? amount : times(amount, DAYS_PER_YEAR, { name: `${kind}-per-year`, unit });
  return dividedBy(yearly, MONTHS_PER_YEAR, { name: `${kind}-per-month`, unit });
}

function tokensPerRequest(
  measured: number | undefined,
  of: Volume['of'],
  { ledger, known }: Inquiry,
): Estimate | undefined {
  const said = ledger.assume('tokens-per-request', undefined);
  if (said !== undefined) return said;
  const usual = known('serving', 'tokensPerRequest');
  if (usual !== undefined && of !== 'tokens') return ledger.assume('tokens-per-request', usual);
  const each = usual?.mid ?? measured;
  return each === undefined ? undefined : exactly(each, { name: 'tokens-per-request', unit: 'tokens' });
}

/** Whether a service counts its users by the day or by the month, each sends so many requests on an average day. */
function requestsOfUsers(users: Estimate, { ledger, known }: Inquiry): Estimate | undefined {
  const daily = ledger.assume('requests-per-user', known('serving', 'requestsPerUser'));
  return daily && monthly(times(users, daily, { name: 'requests-per-day', unit: 'ratio' }), 'day');
}
