import type { Range } from '../quantity/range.ts';
import { uniteSources } from '../quantity/source.ts';
import type { Unit } from '../quantity/units.ts';
import type { Answer } from './answer.ts';
import { cautions } from './cautions.ts';
import type { World } from './intent.ts';

/**
 * The answer with its total in the money the asker wants beside the dollars: figure `converted`, at the reference rate
 * known at the clock, whose publisher and date are named. Without a known rate it says so; other units stay as they are.
 */
export function converted(answer: Answer, { catalogue, now }: World): Answer {
  const { total, query } = answer;
  const { currency } = query;
  if (currency === undefined || currency === 'USD' || !total?.unit.startsWith('USD')) return answer;
  const rate = catalogue.latest(currency.toLowerCase(), 'perDollar', { now });
  if (rate === undefined) {
    return { ...answer, caveats: [...answer.caveats, { key: 'currency-unknown', values: { currency } }] };
  }
  const { low, mid, high } = total;
  const unit = total.unit.replace('USD', currency) as Unit;
  const inCurrency: Range = { low: low * rate.mid, mid: mid * rate.mid, high: high * rate.mid, unit };
  return {
    ...answer,
    figures: { converted: inCurrency, ...answer.figures },
    sources: uniteSources(answer.sources, rate.sources),
    caveats: [
      ...answer.caveats,
      { key: 'converted', values: { currency, rate: Number(rate.mid.toPrecision(5)), asOf: rate.asOf } },
      ...cautions('exchange-rate', rate),
    ],
  };
}
