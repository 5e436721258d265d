import { type Estimate, exactly, plus, times } from '../quantity/estimate.ts';
import type { Note } from './answer.ts';
import { conclude } from './conclude.ts';
import { type Inquiry, inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { rangeOfSpan } from './ledger.ts';
import { assuming, type Query, without } from './query.ts';
import { amountSlot, middleOf, requiredText } from './slots.ts';
import { INPUT_SHARE } from './tokens/blended-price.ts';
import { savedByCache } from './tokens/saved-by-cache.ts';
import { BATCH, type TokenPrices, tokenAssumptions, tokenPrices } from './tokens/token-price.ts';

/** What tokens of a hosted model cost: input, cached input and output, each at its own price. */
export const tokens: Intent = {
  id: 'tokens',
  slots: {
    model: { takes: 'model' },
    tokens: { takes: 'tokens' },
    inputTokens: { takes: 'tokens' },
    outputTokens: { takes: 'tokens' },
    cachedInputTokens: { takes: 'tokens' },
    tokensPerRequest: { takes: 'tokens' },
    requests: { takes: 'requests' },
    mode: { takes: 'word', words: [BATCH] },
    asOf: { takes: 'date' },
  },
  requires: [['model'], ['tokens', 'inputTokens', 'outputTokens', 'cachedInputTokens', 'requests']],
  assumes: [...tokenAssumptions, 'tokens-per-request'],
  complete: (query) => (query.requests === undefined ? sizedRequests(query) : query),

  answer(query, world) {
    const inquiry = inquire(query, world);
    const model = requiredText(query, 'model');
    const prices = tokenPrices(model, inputPerRequest(query), inquiry);
    const parts = partsOf(inquiry, prices);
    const missing = parts.filter(({ cost }) => cost === undefined);
    const known = parts.flatMap(({ cost }) => cost ?? []);
    const [first, ...rest] = known;
    const sum = first && rest.reduce((a, b) => plus(a, b, { name: 'total', unit: 'USD' }), first);
    const total = sum && missing.length === 0 ? { ...sum, name: 'total' } : null;
    return conclude(inquiry, {
      total,
      figures: Object.fromEntries(parts.map(({ name, cost }) => [name, cost ?? null])),
      caveats: [
        ...missing.map(({ name }) => unknown(model, name)),
        ...savedByCache(query, prices),
        ...splitNote(query),
        ...prices.caveats,
      ],
      next: [
        {
          ...without(query, 'inputTokens', 'outputTokens', 'tokens', 'cachedInputTokens'),
          intent: 'alternatives',
        },
      ],
    });
  },
};

function partsOf(inquiry: Inquiry, prices: TokenPrices) {
  const { input, output, cached } = amounts(inquiry);
  return [
    { name: 'inputCost', amount: input, price: prices.input },
    { name: 'cachedInputCost', amount: cached, price: cached && prices.cached() },
    { name: 'outputCost', amount: output, price: prices.output },
  ].flatMap(({ name, amount, price }) =>
    amount === undefined ? [] : [{ name, cost: price && times(amount, price, { name, unit: 'USD' }) }],
  );
}

/** In and out as they are said; else of all tokens, or of so many requests, a part each. */
function amounts(inquiry: Inquiry) {
  const { query } = inquiry;
  const given = (slot: string) =>
    query[slot] === undefined ? undefined : amountSlot(query, slot, 'tokens', 0);
  const isSided = query.inputTokens !== undefined || query.outputTokens !== undefined;
  const all = isSided ? undefined : (given('tokens') ?? ofRequests(inquiry));
  const share = (name: string, part: number) =>
    all && times(all, exactly(part, { name: `${name}-share`, unit: 'fraction' }), { name, unit: 'tokens' });
  return {
    input: share('inputTokens', INPUT_SHARE) ?? given('inputTokens'),
    output: share('outputTokens', 1 - INPUT_SHARE) ?? given('outputTokens'),
    cached: given('cachedInputTokens'),
  };
}

/** Requests × tokens of one: the asker's, else as many as are mostly measured. */
function ofRequests({ query, ledger, known }: Inquiry): Estimate | undefined {
  if (query.requests === undefined) return undefined;
  const each = ledger.assume('tokens-per-request', known('serving', 'tokensPerRequest'));
  const requests = { ...amountSlot(query, 'requests', 'ratio', 0), name: 'requests-in-all' };
  return each && times(requests, each, { name: 'tokens', unit: 'tokens' });
}

/** Where tokens are counted, what one request holds makes them no more, but may put them into a dearer tier. */
function sizedRequests(query: Query): Query {
  const size = query.tokensPerRequest ?? query.assume?.['tokens-per-request'];
  const rest = assuming(query, { 'tokens-per-request': undefined });
  return size === undefined ? rest : { ...rest, tokensPerRequest: size };
}

/** Input tokens of one request, where the asker says so much: of requests that are counted, their part of each. */
function inputPerRequest(query: Query): number | undefined {
  if (query.tokensPerRequest !== undefined) return middleOf(query, 'tokensPerRequest', 0);
  const whole = query.assume?.['tokens-per-request'];
  return whole === undefined ? undefined : rangeOfSpan(whole).mid * INPUT_SHARE;
}

function splitNote(query: Query): Note[] {
  const isSided = query.inputTokens !== undefined || query.outputTokens !== undefined;
  if (isSided || (query.tokens ?? query.requests) === undefined) return [];
  return [{ key: 'three-to-one' }, ...(query.tokens === undefined ? [{ key: 'request-size-taken' }] : [])];
}

function unknown(model: string, name: string): Note {
  return { key: 'no-token-price', values: { thing: model, name } };
}
