import type { Thing } from '../catalogue/catalogue.ts';
import type { Estimate } from '../quantity/estimate.ts';
import { HOURS_PER_YEAR } from '../quantity/hours.ts';
import type { Note, Table } from './answer.ts';
import { asPublished } from './as-published.ts';
import { cautions } from './cautions.ts';
import { conclude } from './conclude.ts';
import { noneKnown, otherDeals } from './deal/none-known.ts';
import { dealsBetween, partiesOf } from './deal/parties.ts';
import { isLongerThanTerm, overYears, perYear } from './deal/per-year.ts';
import { type Inquiry, inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { without } from './query.ts';

/** What a deal about data is worth a year, or in so many years of its term, as published, or in all where nothing says for how long: between two parties, or all of one's. */
export const deal: Intent = {
  id: 'deal',
  slots: {
    party: { takes: 'party' },
    counterparty: { takes: 'party' },
    hours: { takes: 'duration' },
    asOf: { takes: 'date' },
  },
  requires: [['party']],
  assumes: [],
  // what is paid a year is said anyway
  complete: (query) => (query.hours === HOURS_PER_YEAR ? without(query, 'hours') : query),

  answer(query, world) {
    const inquiry = inquire(query, world);
    const deals = dealsBetween(partiesOf(query), inquiry);
    const priced = deals.map((thing) => ({ thing, yearly: perYear(thing.id, inquiry) }));
    const best = priced.find(({ yearly }) => yearly !== undefined) ?? priced[0];
    const contract = best && inquiry.known(best.thing.id, 'contract');
    const sum = contract === undefined ? null : asPublished('total', contract);
    const isLonger = best !== undefined && isLongerThanTerm(best.thing.id, inquiry);
    return conclude(inquiry, {
      total: isLonger ? null : best?.yearly === undefined ? sum : overYears(best.yearly, inquiry),
      figures: {
        ...(best?.yearly === undefined ? {} : { perYear: best.yearly }),
        ...inEuros(best?.thing.id, inquiry),
        ...(contract === undefined ? {} : { contract: asPublished('contract', contract) }),
      },
      table: tableOf(priced, inquiry),
      sources: deals.flatMap(({ id }) => inquiry.known(id, 'announced')?.sources ?? []),
      caveats:
        best === undefined
          ? noneKnown(inquiry)
          : [...(isLonger ? [{ key: 'longer-than-deal' }] : []), ...remarks(best.thing, inquiry)],
      next: best === undefined ? otherDeals(inquiry) : [],
    });
  },
};

/** What was said in euros, beside what that comes to in dollars. */
function inEuros(id: string | undefined, { known }: Inquiry): Record<string, Estimate> {
  const euros = id === undefined ? undefined : known(id, 'perYearInEuros');
  return euros === undefined ? {} : { perYearInEuros: asPublished('perYearInEuros', euros) };
}

function tableOf(
  priced: readonly { readonly thing: Thing; readonly yearly: Estimate | undefined }[],
  { known }: Inquiry,
): Table | undefined {
  if (priced.length < 2) return undefined;
  const rows = priced.map(({ thing }) => [
    thing.id,
    known(thing.id, 'perYear') ?? known(thing.id, 'perYearInEuros') ?? null,
    known(thing.id, 'contract') ?? null,
    known(thing.id, 'announced') ?? null,
  ]);
  return { columns: ['deal', 'per-year', 'contract', 'announced'], rows };
}

function remarks({ id, traits }: Thing, { known }: Inquiry): Note[] {
  const found = known(id, 'perYear') ?? known(id, 'perYearInEuros') ?? known(id, 'contract');
  const term = known(id, 'term');
  const remark = [known(id, 'perYear'), known(id, 'perYearInEuros')]
    .flatMap((one) => one?.figures ?? [])
    .find((figure) => figure.remark !== undefined)?.remark;
  return [
    { key: `deal-${traits.dealKind}`, values: { thing: id } },
    ...(traits.undisclosed === 'yes' && found === undefined
      ? [{ key: 'undisclosed', values: { thing: id } }]
      : []),
    ...(term === undefined
      ? []
      : [
          {
            key: 'deal-term',
            values: { term: { low: term.low, mid: term.mid, high: term.high, unit: term.unit } },
          },
        ]),
    ...(remark === undefined ? [] : [{ key: `remark-${remark}` }]),
    ...(found === undefined ? [] : cautions('total', found)),
  ];
}
