import { dividedBy, type Estimate, exactly, times } from '../quantity/estimate.ts';
import type { Inquiry } from './inquiry.ts';

/** How much is to be served: `amount` tokens, requests or users per day, month or year. */
export interface Volume {
  readonly amount: number;
  readonly of: 'tokens' | 'requests' | 'users';
  readonly per: 'day' | 'month' | 'year';
}

const DAYS_PER_YEAR = exactly(365, { name: 'days-per-year', unit: 'ratio' });
const MONTHS_PER_YEAR = exactly(12, { name: 'months-per-year', unit: 'ratio' });

/**
 * Tokens and requests a month. A request has the tokens the asker says, else those of the throughput measurement the
 * answer goes by; users are counted as they come in their period, each sending what users of chat services send a day.
 */
export function monthlyTokens(
  measured: number | undefined,
  inquiry: Inquiry,
): { readonly tokens: Estimate; readonly requests: Estimate | undefined } | undefined {
  const volume = inquiry.query.volume as Volume;
  const each = tokensPerRequest(measured, inquiry);
  const amount = exactly(volume.amount, {
    name: 'volume',
    unit: volume.of === 'tokens' ? 'tokens' : 'ratio',
  });
  if (volume.of === 'tokens') {
    const tokens = monthly(amount, volume.per);
    return {
      tokens,
      requests: each && dividedBy(tokens, each, { name: 'requests-per-month', unit: 'ratio' }),
    };
  }
  const requests = volume.of === 'requests' ? monthly(amount, volume.per) : requestsOfUsers(amount, inquiry);
  return (
    requests &&
    each && { tokens: times(requests, each, { name: 'tokens-per-month', unit: 'tokens' }), requests }
  );
}

/** An amount of a day, month or year as that of a month, a twelfth of a year. */
function monthly(amount: Estimate, per: Volume['per']): Estimate {
  if (per === 'month') return amount;
  const kind = amount.unit === 'tokens' ? 'tokens' : 'requests';
  const { unit } = amount;
  const yearly = per === 'year' ? amount : times(amount, DAYS_PER_YEAR, { name: `${kind}-per-year`, unit });
  return dividedBy(yearly, MONTHS_PER_YEAR, { name: `${kind}-per-month`, unit });
}

function tokensPerRequest(measured: number | undefined, { ledger }: Inquiry): Estimate | undefined {
  const said = ledger.assume('tokens-per-request', undefined);
  return (
    said ??
    (measured === undefined ? undefined : exactly(measured, { name: 'tokens-per-request', unit: 'tokens' }))
  );
}

/** Whether a service counts its users by the day or by the month, each sends so many requests on an average day. */
function requestsOfUsers(users: Estimate, { ledger, known }: Inquiry): Estimate | undefined {
  const daily = ledger.assume('requests-per-user', known('serving', 'requestsPerUser'));
  return daily && monthly(times(users, daily, { name: 'requests-per-day', unit: 'ratio' }), 'day');
}
