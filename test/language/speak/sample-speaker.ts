import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Catalogue, Thing } from '../../../src/catalogue/catalogue.ts';
import type { WordsFile } from '../../../src/language/read/words/check-words.ts';
import type { Reading } from '../../../src/language/reading.ts';
import { createSpeaker } from '../../../src/language/speak/create-speaker.ts';
import { checkReplies } from '../../../src/language/speak/replies.ts';
import type { Spoken, SpokenIntent } from '../../../src/language/speak/spoken.ts';
import { checkTerms } from '../../../src/language/speak/terms.ts';

const thing = (id: string, kind: Thing['kind'], en: string, zh?: string): Thing => ({
  id,
  kind,
  name: { en, zh },
  aliases: [],
  loose: [],
  traits: {},
});

const things: readonly Thing[] = [
  thing('h100-sxm', 'accelerator', 'NVIDIA H100 SXM'),
  thing('b200', 'accelerator', 'NVIDIA B200'),
  thing('aws', 'provider', 'AWS', '亚马逊云'),
  thing('lambda', 'provider', 'Lambda'),
  thing('p5.48xlarge', 'instance', 'p5.48xlarge'),
  thing('cny', 'currency', 'Chinese yuan', '人民币'),
  thing('reddit', 'party', 'Reddit'),
  thing('google-reddit', 'deal', 'Google’s licence from Reddit'),
];

/** Names enough to put sample answers into words; it knows no figures. */
export const names: Catalogue = {
  version: 'sample',
  thing: (id) => things.find((candidate) => candidate.id === id),
  things: (kind) => things.filter((candidate) => candidate.kind === kind),
  latest: () => undefined,
  history: () => [],
} as Partial<Catalogue> as Catalogue;

const intents: Readonly<Record<string, Record<string, SpokenIntent>>> = {
  en: {
    buy: {
      means: 'What accelerators cost to buy',
      reply: 'Buying {query}: {total}',
      examples: [
        { ask: 'cost of 350k H100s?', query: { accelerator: 'h100-sxm', count: 350_000 } },
        { ask: '100 B200', query: { accelerator: 'b200', count: 100 } },
      ],
    },
    rent: {
      means: 'What accelerators cost to rent',
      reply: 'Renting {query}: {total}',
      examples: [
        { ask: 'rent 64 H100s for 3 months', query: { accelerator: 'h100-sxm', count: 64, hours: 2190 } },
      ],
    },
    price: {
      means: 'What one costs',
      reply: 'Price of {query}: {total}',
      examples: [{ ask: 'H100 price in April 2024', query: { accelerator: 'h100-sxm', asOf: '2024-04-30' } }],
    },
    'buy-or-rent': {
      means: 'Whether to buy or to rent',
      reply: {
        above: '{query}: buying saves {total}',
        below: '{query}: renting saves {total}',
        unknown: '{query}: buying against renting is unknown',
      },
      examples: [],
    },
    deal: {
      means: 'What a licence is worth',
      reply: [
        '{thing}: {total-ends} a year ({publisher}, {published})',
        '{thing}: {contract} in all, signed by {deal-term-term}',
        '{party}: {total}',
      ],
      examples: [],
    },
    help: { means: 'What can be asked', reply: 'Ask what AI costs, in plain words.', examples: [] },
  },
  zh: {
    buy: {
      means: '购买加速卡的费用',
      reply: '购买{query}：{total}',
      examples: [{ ask: '35万枚H100要多少钱？', query: { accelerator: 'h100-sxm', count: 350_000 } }],
    },
    rent: { means: '租用加速卡的费用', reply: '租用{query}：{total}', examples: [] },
    help: { means: '可以问什么', reply: '用大白话问AI的费用。', examples: [] },
  },
};

/** A text in which nothing was recognised. */
export const nothingRead: Reading = {
  ask: '',
  locale: 'en',
  outcome: 'not-understood',
  read: [],
  choices: [],
  missing: [],
  ignored: [],
  notes: [],
};

/** A language of `intents/` with sample intents. */
function sampleSpoken(locale: string): Spoken {
  const [replies, terms] = ['_replies', '_terms'].map((name) => {
    const file = `intents/${locale}/${name}.yml`;
    const text = readFileSync(file, 'utf8');
    return { file, text, data: parse(text) };
  }) as [WordsFile, WordsFile];
  return {
    locale,
    replies: checkReplies(replies),
    terms: checkTerms(terms),
    intents: intents[locale] ?? {},
    catalogue: names,
  };
}

export const english = sampleSpoken('en');
export const chinese = sampleSpoken('zh');
export const speaker = createSpeaker([english, chinese], names);
