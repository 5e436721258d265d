import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assumptionKinds } from '../../../src/engine/assumptions.ts';
import { intents } from '../../../src/engine/index.ts';
import { placeholders } from '../../../src/language/speak/fill.ts';
import { nameOf } from '../../../src/language/speak/write-name.ts';
import { chinese, english } from './sample-speaker.ts';

const spokenLocales = [english, chinese];
const engine = sourceOf('src/engine/**/*.ts');

/** What the placeholder of a key written as a template ("scope-${scope}") may stand for. */
const templated: Readonly<Record<string, readonly string[]>> = {
  scope: ['chips', 'servers', 'cluster'],
  name: ['count', 'hours'],
  'traits.dealKind': ['licence', 'talks', 'settlement', 'acquisition', 'idea', 'price-list'],
  definition: ['as-said', 'rental', 'amortised', 'purchase', 'development'],
  lead: ['rental', 'as-said', 'stage'],
  standing: ['reported', 'speculative'],
  bound: ['at-least', 'at-most'],
  ownDefinition: [
    'finance-leases-acquired',
    'finance-lease-payments',
    'net-of-proceeds',
    'accruals',
    'as-published',
  ],
  remark: [
    'lease-accounting',
    'net-of-customer-funds',
    'with-customer-funds',
    'ai-data-centres-alone',
    'cloud-and-ai-hardware',
  ],
  how: ['slower', 'faster', 'less-than-said', 'on-half-before'],
  revision: ['raised', 'lowered', 'narrowed', 'widened', 'held', 'recounted'],
};

function sourceOf(glob: string): string {
  return globSync(glob)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

function found(source: string, pattern: RegExp): string[] {
  return [...new Set(Array.from(source.matchAll(pattern), ([, key]) => key as string))];
}

/** Keys written as they are, by a condition (`a ? 'b' : 'c'`), and as templates. */
function noteKeys(): string[] {
  const source = engine + sourceOf('src/language/read/**/*.ts');
  return found(source, /key:\s*((?:[^,`}]|`[^`]*`)+)/g)
    .flatMap((expression) => found(expression.slice(expression.indexOf('?') + 1), /['`]([^'`]+)['`]/g))
    .flatMap((key) => {
      const [, name] = /\$\{([\w.]+)\}/.exec(key) ?? [];
      if (name === undefined) return [key];
      return (templated[name] ?? [`nothing known of ${key}`]).map((value) =>
        key.replace(`\${${name}}`, value),
      );
    });
}

function sentenceKeys(spoken: typeof english): string[] {
  return Object.keys(spoken.replies.notes);
}

describe.each(spokenLocales)('in $locale', (spoken) => {
  it('every note the program can make has a sentence', () => {
    expect(noteKeys()).toEqual(expect.arrayContaining(['verdict-open', 'scope-servers', 'stale']));
    expect(sentenceKeys(spoken)).toEqual(expect.arrayContaining(noteKeys()));
  });

  it('every assumption, slot, slot word, column and line of working has a name', () => {
    const slots = intents.flatMap(({ slots }) => Object.entries(slots));
    const keys = [
      ...Object.keys(assumptionKinds),
      ...slots.flatMap(([name, { words = [] }]) => [name, ...words]),
      ...found(engine, /name: '([^']+)'/g),
      ...found(engine, /asPublished\('([^']+)'/g),
      ...found(engine, /columns: \[([^\]]+)\]/g).flatMap((columns) => found(columns, /'([^']+)'/g)),
    ];
    expect(keys).toEqual(expect.arrayContaining(['pue', 'chips', 'server-each', 'provider']));
    expect(keys.filter((key) => nameOf(key, spoken) === undefined)).toEqual([]);
  });

  it('every chart has a title, and the points and series written in the code a name', () => {
    const charts = found(engine, /title: '([^']+)'/g);
    expect(charts).toContain('price-history');
    expect(Object.keys(spoken.replies.charts.titles)).toEqual(expect.arrayContaining(charts));
  });

  it('every intent has a word, a label, and every slot a phrase, a change and a question', () => {
    const { replies } = spoken;
    for (const { id } of intents) expect(replies.intents, id).toHaveProperty(id);
    for (const slot of intents.flatMap(({ slots }) => Object.keys(slots))) {
      expect([...replies.phrases, ...replies.asides].flatMap(placeholders), slot).toContain(slot);
      expect(replies.changes.set, slot).toHaveProperty(slot);
      expect(replies.questions, slot).toHaveProperty(slot);
    }
  });

  it('every unit has a form of its own', () => {
    const units = found(readFileSync('src/quantity/units.ts', 'utf8'), /^ {2}\| '([^']+)'/gm);
    expect(units).toContain('USD/kWh');
    const inWords = [...Object.keys(spoken.replies.units), 'hours', 'date'];
    expect(inWords).toEqual(expect.arrayContaining(units));
  });

  it('explains the same terms as English, each with a name', () => {
    expect(Object.keys(spoken.terms)).toEqual(Object.keys(english.terms));
    const unnamed = Object.entries(spoken.terms).filter(
      ([key, { term }]) => term === undefined && nameOf(key, spoken) === undefined,
    );
    expect(unnamed).toEqual([]);
  });

  it('says the same things as English, with the same values', () => {
    for (const [key, sentence] of Object.entries(english.replies.notes)) {
      expect(spoken.replies.notes, key).toHaveProperty(key);
      const here = placeholders(spoken.replies.notes[key] ?? '');
      expect(here.toSorted(), key).toEqual(placeholders(sentence).toSorted());
    }
    expect(Object.keys(spoken.replies.charts.titles).sort()).toEqual(
      Object.keys(english.replies.charts.titles).sort(),
    );
    for (const part of ['names', 'units', 'captions', 'labels', 'questions', 'intents'] as const) {
      expect(Object.keys(spoken.replies[part]).sort(), part).toEqual(
        Object.keys(english.replies[part]).sort(),
      );
    }
  });
});
