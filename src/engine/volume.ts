import { dividedBy, type Estimate, exactly, times } from '../quantity/estimate.ts';
import type { Inquiry } from './inquiry.ts';

/** How much is to be served: `amount` tokens, requests or users per day, month or year. */
export interface Volume {
  readonly amount: number;
  readonly of: 'tokens' | 'requests' | 'users';
  readonly per: 'day' | 'month' | 'year';
}

/** Times a period fits into a month of 730 hours. */
const perMonth: Readonly<Record<Volume['per'], number>> = { day: 730 / 24, month: 1, year: 730 / 8760 };

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
  const periods = exactly(perMonth[volume.per], { name: 'periods-per-month', unit: 'ratio' });
  if (volume.of === 'tokens') {
    const tokens = times(amount, periods, { name: 'tokens-per-month', unit: 'tokens' });
    return {
      tokens,
      requests: each && dividedBy(tokens, each, { name: 'requests-per-month', unit: 'ratio' }),
    };
  }
  const requests =
    volume.of === 'requests'
      ? times(amount, periods, { name: 'requests-per-month', unit: 'ratio' })
      : requestsOfUsers(amount, inquiry);
  return (
    requests &&
    each && { tokens: times(requests, each, { name: 'tokens-per-month', unit: 'tokens' }), requests }
  );
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
  const days = exactly(perMonth.day, { name: 'days-per-month', unit: 'ratio' });
  const perDay = daily && times(users, daily, { name: 'requests-per-day', unit: 'ratio' });
  return perDay && times(perDay, days, { name: 'requests-per-month', unit: 'ratio' });
}
