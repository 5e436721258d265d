import type { Thing } from '../catalogue/catalogue.ts';
import type { Table } from './answer.ts';
import { asPublished } from './as-published.ts';
import { cautions, conclude } from './conclude.ts';
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
  },
  requires: [],
  assumes: [],

  answer(query, world) {
    const inquiry = inquire(query, world);
    const found = postsOf(inquiry);
    const asked = textSlot(query, 'asks');
    const kinds = asked === undefined ? KINDS : [asked, ...KINDS];
    const isTold = ({ id }: Thing) => inquiry.known(id, kinds[0] ?? '') !== undefined;
    const best =
      (asked === undefined ? undefined : found.find(isTold)) ??
      found.find(({ id }) => inquiry.known(id, 'payPerYear')?.verified) ??
      found[0];
    const [first] = kinds.flatMap((kind) => (best && inquiry.known(best.id, kind)) ?? []);
    return conclude(inquiry, {
      total: first === undefined ? null : asPublished('total', first),
      figures: best === undefined ? {} : figuresOf(best.id, inquiry),
      table: tableOf(found, inquiry),
      sources: found.flatMap(({ id }) => KINDS.flatMap((kind) => inquiry.known(id, kind)?.sources ?? [])),
      caveats:
        best === undefined
          ? [{ key: 'no-pay-known' }]
          : [
              {
                key: best.traits.role === 'everyone' ? 'pay-of-all' : 'pay-of',
                values: { thing: best.id },
              },
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
    rows: found.map(({ id }) => [id, ...kinds.map((kind) => known(id, kind) ?? null)]),
  };
}
