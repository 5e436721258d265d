import type { Known, Thing } from '../catalogue/catalogue.ts';
import type { Cell, Note, Table } from './answer.ts';
import { asPublished } from './as-published.ts';
import { cautions } from './cautions.ts';
import { conclude } from './conclude.ts';
import { type Inquiry, inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { textSlot } from './slots.ts';

/** Figures of pay, the yearly one first. */
const KINDS = ['payPerYear', 'equityPerYear', 'payInFirstYear', 'payPackage', 'signingBonus'] as const;

/** What people who build AI earn, as published: an employer's, a role's, or all there is; the total is the first kind known. */
export const pay: Intent = {
  id: 'pay',
  slots: {
    role: {
      takes: 'word',
      words: ['product-manager', 'engineer', 'engineering-manager', 'researcher', 'everyone'],
    },
    employer: { takes: 'party' },
    asks: { takes: 'word', words: KINDS },
    asOf: { takes: 'date' },
  },
  requires: [],
  assumes: [],

  answer(query, world) {
    const inquiry = inquire(query, world);
    const found = postsOf(inquiry);
    const asked = textSlot(query, 'asks');
    const isTold = ({ id }: Thing) => asked !== undefined && inquiry.known(id, asked) !== undefined;
    const best =
      found.find(isTold) ??
      found.find(({ id }) => inquiry.known(id, 'payPerYear')?.verified) ??
      mostOffered(found, inquiry) ??
      found[0];
    const kinds: readonly string[] = [
      ...(asked === undefined ? [] : [asked]),
      'payPerYear',
      'equityPerYear',
      'payPackage',
      ...KINDS,
    ];
    const kind = kinds.find((one) => best && inquiry.known(best.id, one) !== undefined);
    const first = best && kind !== undefined ? inquiry.known(best.id, kind) : undefined;
    return conclude(inquiry, {
      total: first === undefined ? null : asPublished('total', first),
      figures: best === undefined ? {} : figuresOf(best.id, inquiry),
      table: tableOf(found, inquiry),
      sources: [...(best === undefined ? [] : [best]), ...found].flatMap(({ id }) =>
        KINDS.flatMap((kind) => inquiry.known(id, kind)?.sources ?? []),
      ),
      caveats:
        best === undefined
          ? [{ key: 'no-pay-known' }]
          : [
              {
                key: best.traits.role === 'everyone' ? 'pay-of-all' : 'pay-of',
                values: { thing: best.id },
              },
              ...boundOf(first, kind),
              ...otherTimeOf(first, inquiry),
              ...(first ? cautions('total', first) : []),
            ],
    });
  },
};

function postsOf({ query, world, known }: Inquiry): Thing[] {
  const [role, employer] = [textSlot(query, 'role'), textSlot(query, 'employer')];
  const fits = ({ traits }: Thing) =>
    (role === undefined || traits.role === role) && (employer === undefined || traits.employer === employer);
  const isKnown = ({ id }: Thing) => KINDS.some((kind) => known(id, kind) !== undefined);
  return world.catalogue.things('pay').filter((thing) => fits(thing) && isKnown(thing));
}

/** A known figure that is one statement, with the end that it is. */
function boundedOf(known: Known | undefined): Cell {
  if (known === undefined) return null;
  const { low, mid, high, unit, figures } = known;
  const bound = figures[0]?.bound;
  return { low, mid, high, unit, ...(bound === undefined ? {} : { bound }) };
}

/** That what was reported is only an end: "up to", "more than". */
function boundOf(known: Known | undefined, kind: string | undefined): Note[] {
  const bound = known?.figures[0]?.bound;
  if (known === undefined || bound === undefined || kind === undefined) return [];
  const { low, mid, high, unit } = known;
  const key = bound === 'at-most' ? 'reported-at-most' : 'reported-at-least';
  return [{ key, values: { kind, value: { low, mid, high, unit, bound } } }];
}

/** That nothing is known of the year asked about: what is told is of another. */
function otherTimeOf(known: Known | undefined, { query }: Inquiry): Note[] {
  const asked = textSlot(query, 'asOf');
  if (known === undefined || asked === undefined) return [];
  const isThen = known.asOf.slice(0, 4) === asked.slice(0, 4);
  return isThen ? [] : [{ key: 'of-other-time', values: { asOf: known.asOf } }];
}

/** Of packages that were reported the largest: what one person was hired for stands under it. */
function mostOffered(found: readonly Thing[], { known }: Inquiry): Thing | undefined {
  const size = ({ id }: Thing) => known(id, 'payPackage')?.mid ?? 0;
  return found.filter((thing) => size(thing) > 0).toSorted((a, b) => size(b) - size(a))[0];
}

function figuresOf(id: string, { known }: Inquiry) {
  return Object.fromEntries(
    KINDS.flatMap((kind) => {
      const figure = known(id, kind);
      return figure === undefined ? [] : [[kind, asPublished(kind, figure)] as const];
    }),
  );
}

function tableOf(found: readonly Thing[], { known }: Inquiry): Table | undefined {
  if (found.length < 2) return undefined;
  const kinds = KINDS.filter((kind) => found.some(({ id }) => known(id, kind) !== undefined));
  return {
    columns: ['post', ...kinds],
    rows: found.map(({ id }) => [id, ...kinds.map((kind) => boundedOf(known(id, kind)))]),
  };
}
