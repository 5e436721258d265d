import { describe, expect, it } from 'vitest';
import { assemble } from '../src/assemble.ts';
import { loadCatalogue } from '../src/catalogue/load.ts';
import { report } from '../src/terminal/report.ts';

const product = assemble();
const now = '2026-11-24';

const printed = async (text: string) => report(text, await product.ask(text, { now }));

describe('an answer about a closed model', () => {
  it.each([
    ['what did GPT-4 cost to train?', 'reported', 'accelerator-hours, accelerators, days of GPT-4'],
    ['GPT-4训练花了多少钱', '报道', 'GPT-4的卡时、加速卡数、天数'],
    ['what did Gemini Ultra cost to train?', 'speculative', 'accelerator-hours'],
    ['Gemini Ultra训练成本是多少', '推测', 'Gemini 1.0 Ultra的卡时'],
    ['what did GPT-5 cost to train?', 'speculative', 'compute of GPT-5'],
    ['训练GPT-5花了多少钱', '推测', 'GPT-5的计算量'],
    ['training cost of Claude 3 Opus', 'speculative', 'compute of Claude 3 Opus'],
    ['Grok 3训练成本', '报道', 'Grok 3的卡时'],
    ['retrain GPT-4 on B200s', 'reported', 'compute of GPT-4'],
    ['serve GPT-4 for 1M requests a day', 'reported', 'parameters, active parameters of GPT-4'],
    ['compare GPT-4 vs Llama 3.1 405B', 'reported', 'parameters of GPT-4'],
    ['有没有比GPT-3.5便宜的模型', '报道', 'GPT-3.5的参数量'],
  ])('calls its inputs what they are, in text and in blocks: %s', async (text, word, inputs) => {
    const { answer, text: plain, blocks } = await printed(text);
    const [note = ''] = answer?.caveats.filter((caveat) => caveat.toLowerCase().includes(word)) ?? [];
    expect(note).toContain(inputs);
    expect(plain).toContain(note);
    expect(JSON.stringify(blocks)).toContain(note);
  });

  it('says so in the headline, beside each such number of its working, and of an assumption', async () => {
    const { wording } = await product.ask('what did GPT-5 cost to train?', { now });
    expect(wording.headline).toContain('(from speculative inputs)');
    expect(wording.working.join()).toContain('6.6 × 10²⁵ FLOP (speculative) ÷');
    const { origin } = wording.assumptions.find(({ label }) => label === 'Compute') ?? {};
    expect(origin).toBe('Epoch AI, 19 July 2026 (speculative)');
  });

  it('does not give the size its compute would be best used on for its own', async () => {
    const { answer } = await printed('what did GPT-5 cost to train?');
    expect(answer?.figures.parameters).toBeUndefined();
  });

  it.each([
    ['what did Claude Opus 4.5 cost to train?', 'neither disclosed by Anthropic nor reported'],
    ['GPT-6训练花了多少钱', 'OpenAI未披露其训练投入，也无人报道'],
  ])('of which nothing is known says whose silence that is: %s', async (text, silence) => {
    const { answer, wording } = await product.ask(text, { now });
    expect(answer?.total).toBeNull();
    expect(wording.headline).toContain(silence);
  });
});

describe('an answer about a model whose maker told all', () => {
  it.each(['what did Llama 3.1 405B cost to train?', 'DeepSeek-V3训练花了多少钱', 'PaLM 540B training cost'])(
    'calls nothing reported or speculative: %s',
    async (text) => {
      const { answer, wording } = await product.ask(text, { now });
      expect(answer?.restsOn).toBeUndefined();
      expect(answer?.standings).toBeUndefined();
      expect(answer?.caveats.filter(({ key }) => key.startsWith('inputs-'))).toEqual([]);
      expect(wording.headline).not.toMatch(/reported|speculative|报道|推测/);
    },
  );
});

it('every run of a closed model that can be answered has its inputs disclosed or named', async () => {
  const catalogue = loadCatalogue();
  const closed = catalogue.things('model').filter(({ traits }) => traits.openWeights === 'no');
  const kinds = ['trainingCompute', 'trainingHours'];
  const trained = closed.filter(({ id }) => kinds.some((kind) => catalogue.latest(id, kind, { now })));
  expect(trained.length).toBeGreaterThan(25);
  for (const { id, traits } of trained) {
    const accelerator = traits.trainedOn ?? 'h100-sxm';
    const { answer } = await product.askAgain({ intent: 'train', model: id, accelerator }, 'en', { now });
    const told = kinds.flatMap((kind) => catalogue.latest(id, kind, { now })?.standing ?? []);
    const keys = answer?.caveats.map(({ key }) => key) ?? [];
    for (const standing of told.filter((one) => one !== 'disclosed'))
      expect(keys, id).toContain(`inputs-${standing}`);
  }
});
