import { type Estimate, times } from '../quantity/estimate.ts';
import type { Note } from './answer.ts';
import { asPublished } from './as-published.ts';
import { exportRules } from './buying/export-rules.ts';
import { successor } from './buying/successor.ts';
import { cautions } from './cautions.ts';
import { conclude } from './conclude.ts';
import { inquire } from './inquiry.ts';
import type { Intent, World } from './intent.ts';
import { type Query, without } from './query.ts';
import { amountSlot, requiredText, textSlot } from './slots.ts';

/** Number formats, in the order in which a speed is quoted when none is named. */
const FORMATS = ['bf16', 'fp16', 'fp8', 'fp4', 'tf32', 'fp32', 'int8'] as const;
const SHEET = ['memory', 'bandwidth', 'power', ...FORMATS, 'released'] as const;
const PROPERTIES = ['memory', 'bandwidth', 'power', 'flops', 'released', 'export'] as const;

/** What an accelerator is made of: memory, bandwidth, board power, dense speed by number format, release; and whether it may go to China. */
export const spec: Intent = {
  id: 'spec',
  slots: {
    accelerator: { takes: 'accelerator' },
    property: { takes: 'word', words: PROPERTIES },
    format: { takes: 'word', words: FORMATS },
    /** Of how many together it is asked; what many draw is another question. */
    count: { takes: 'count', beside: { slot: 'property', words: ['memory', 'bandwidth', 'flops'] } },
  },
  requires: [['accelerator']],
  assumes: [],
  complete: (query) => ({
    ...query,
    property: query.format === undefined ? (query.property ?? 'memory') : 'flops',
  }),

  answer(query, world) {
    const accelerator = requiredText(query, 'accelerator');
    if (query.property === 'export') return exportRules(accelerator, inquire(query, world));
    const sheet = datasheet(accelerator, world);
    const asked = textSlot(query, 'format') ?? textSlot(query, 'property') ?? 'memory';
    const main = asked === 'flops' ? FORMATS.find((format) => sheet.has(format)) : asked;
    const each = main === undefined ? undefined : sheet.get(main);
    const total = each && ofAll(each, main, query);
    const missing: Note = { key: 'no-figure-known', values: { thing: accelerator, property: asked } };
    return conclude(inquire(query, world), {
      total: total ?? null,
      figures: {
        ...(total === each ? {} : { ofOne: each ?? null }),
        ...Object.fromEntries([...sheet].filter(([name]) => name !== main)),
      },
      caveats: [...(total === undefined ? [missing] : []), ...hints(accelerator, world)],
      next: followUps(query, accelerator, world),
    });
  },
};

/** What adds up over several: a release does not. */
const ADDED: ReadonlySet<string> = new Set(['memory', 'bandwidth', ...FORMATS]);

function ofAll(each: Estimate, name: string | undefined, query: Query): Estimate {
  if (query.count === undefined || query.count === 1 || !ADDED.has(name ?? '')) return each;
  const count = { ...amountSlot(query, 'count', 'ratio', 1), name: 'count' };
  return times(count, each, { name: 'total', unit: each.unit });
}

/** Figures of the sheet that are not verified. */
function hints(accelerator: string, { catalogue, now }: World): Note[] {
  return SHEET.flatMap((name) => {
    const known = catalogue.latest(accelerator, kindOf(name), { now });
    return known === undefined ? [] : cautions(name, known);
  });
}

function datasheet(accelerator: string, world: World): Map<string, Estimate> {
  const sheet = new Map<string, Estimate>();
  for (const name of SHEET) {
    const known = world.catalogue.latest(accelerator, kindOf(name), { now: world.now });
    if (known !== undefined) sheet.set(name, asPublished(name, known));
  }
  return sheet;
}

function kindOf(name: string): string {
  return name === 'power' ? 'boardPower' : name;
}

function followUps(query: Query, accelerator: string, world: World): Query[] {
  const newer = successor(accelerator, world);
  return [
    ...(newer === undefined ? [] : [{ ...query, accelerator: newer }]),
    { ...without(query, 'property', 'format'), intent: 'price', per: 'unit' },
  ];
}
