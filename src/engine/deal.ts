import type { Thing } from '../catalogue/catalogue.ts';
import { dividedBy, type Estimate } from '../quantity/estimate.ts';
import { yearOfHours } from '../quantity/exact-hours.ts';
import type { Note, Table } from './answer.ts';
import { asPublished } from './as-published.ts';
import { cautions } from './cautions.ts';
import { conclude } from './conclude.ts';
import { type Inquiry, inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { requiredText, textSlot } from './slots.ts';

/** What a deal about data is worth a year, as published, or in all where nothing says for how long: between two parties, or all of one's. */
export const deal: Intent = {
  id: 'deal',
  slots: { party: { takes: 'party' }, counterparty: { takes: 'party' } },
  requires: [['party']],
  assumes: [],

  answer(query, world) {
    const inquiry = inquire(query, world);
    const deals = dealsOf(inquiry);
    const priced = deals.map((thing) => ({ thing, yearly: perYear(thing.id, inquiry) }));
    const best = priced.find(({ yearly }) => yearly !== undefined) ?? priced[0];
    const contract = best && inquiry.known(best.thing.id, 'contract');
    return conclude(inquiry, {
      total: best?.yearly ?? (contract === undefined ? null : asPublished('total', contract)),
      figures: {
        ...(best?.yearly === undefined ? {} : { perYear: best.yearly }),
        ...inEuros(best?.thing.id, inquiry),
        ...(contract === undefined ? {} : { contract: asPublished('contract', contract) }),
      },
      table: tableOf(priced, inquiry),
      sources: deals.flatMap(({ id }) => inquiry.known(id, 'announced')?.sources ?? []),
      caveats:
        best === undefined
          ? [{ key: 'no-deal-known', values: { name: requiredText(query, 'party') } }]
          : remarks(best.thing, inquiry),
    });
  },
};

/** What was said in euros, beside what that comes to in dollars. */
function inEuros(id: string | undefined, { known }: Inquiry): Record<string, Estimate> {
  const euros = id === undefined ? undefined : known(id, 'perYearInEuros');
  return euros === undefined ? {} : { perYearInEuros: asPublished('perYearInEuros', euros) };
}

/** Deals of the parties named, the newest first. */
function dealsOf({ query, world, known }: Inquiry): Thing[] {
  const parties = [requiredText(query, 'party'), textSlot(query, 'counterparty')].filter(
    (party) => party !== undefined,
  );
  const announced = ({ id }: Thing) => known(id, 'announced')?.mid ?? 0;
  return world.catalogue
    .things('deal')
    .filter(({ traits }) => parties.every((party) => traits.seller === party || traits.buyer === party))
    .filter((thing) => announced(thing) > 0)
    .sort((a, b) => announced(b) - announced(a));
}

/** What was said to be paid a year, else the contract's worth spread over its term; in euros at the reference rate. */
function perYear(id: string, { known }: Inquiry): Estimate | undefined {
  const said = known(id, 'perYear');
  if (said !== undefined) return asPublished('total', said);
  const euros = known(id, 'perYearInEuros');
  const rate = known('eur', 'perDollar');
  if (euros !== undefined && rate !== undefined) {
    return dividedBy(asPublished('per-year-in-euros', euros), asPublished('euros-per-dollar', rate), {
      name: 'total',
      unit: 'USD',
    });
  }
  const [contract, term] = [known(id, 'contract'), known(id, 'term')];
  if (contract === undefined || term === undefined) return undefined;
  const years = dividedBy(asPublished('term', term), yearOfHours, { name: 'years', unit: 'ratio' });
  return dividedBy(asPublished('contract', contract), years, { name: 'total', unit: 'USD' });
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
