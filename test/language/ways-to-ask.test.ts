import { expect, test } from 'vitest';
import { read, readThread } from './language.ts';

test('以…为预算 is money to spend and no price', () => {
  const { query } = read('以500万美元为预算，可购买多少张H20？');
  expect(query).toMatchObject({ intent: 'afford', budget: 5e6, accelerator: 'h20' });
  expect(query).not.toHaveProperty('assume');
});

test.each(['price per card of an A100 80GB', '“A100 80GB” — cost per card?'])(
  '%s asks what one costs',
  (ask) => {
    expect(read(ask)).toMatchObject({
      outcome: 'understood',
      query: { intent: 'price', accelerator: 'a100-80' },
    });
  },
);

test('a purchase against a rental asks which of them costs less', () => {
  expect(read('purchase against a rental of 64 H100s for two years').query).toMatchObject({
    intent: 'buy-or-rent',
    count: 64,
  });
});

test.each(['帮我订张去上海的高铁票', 'gpu-node-14 is down, who is on call'])('%s is not answered', (ask) => {
  expect(read(ask).outcome).toBe('not-understood');
});

test('where accelerators are wanted by number, a price each is theirs and not that of nodes named before', () => {
  const { query } = read('`kubectl get nodes | wc -l` need 24 H100s at $27k each');
  expect(query).toMatchObject({ count: 24, scope: 'chips', assume: { 'accelerator-price': 27_000 } });
});

test('a price per rack of what is sold by the rack is that of the rack', () => {
  const { query } = read('100 GB200 NVL72 racks at $3.1M per rack, what do we owe');
  expect(query).toMatchObject({ intent: 'buy', count: 100 * 72, assume: { 'server-price': 3.1e6 } });
});

test.each([
  ['buy 100 H100s at a third of list price', 1 - 1 / 3],
  ['buy 100 H100s at half of the list price', 1 / 2],
  ['买100张H100按标价的一半', 1 / 2],
  ['买一百张H100只要三分之一的价格', 1 - 1 / 3],
  ['买100张H100便宜三分之一', 1 / 3],
])('%s is so much off', (ask, off) => {
  expect(read(ask).query?.assume?.discount).toBeCloseTo(off, 3);
});

test.each([
  ['H100不要租，买多少钱', 'buy'],
  ['8张B200，不租，多少钱', 'buy'],
  ['not renting, buying: 8 H100, how much', 'buy'],
  ["we don't want to rent, what do 64 H200 cost", 'buy'],
  ['不买，就租8张H100三个月', 'rent'],
  ['not buying, renting 8 H100 for 3 months', 'rent'],
  ['租不租H100', 'buy-or-rent'],
  ['should we rent or not rent 8 H100s', 'buy-or-rent'],
])('what is ruled out in "%s" is not what is asked', (ask, intent) => {
  expect(read(ask).query?.intent).toBe(intent);
});

test.each([
  '256 H200 for our FY27 budget line, cards only, how much',
  '明年预算要买256张H200，多少钱',
  '给2027年预算估个数：256张H200',
])('the time in "%s" is that of the budget, and no price of then is asked for', (ask) => {
  const { query } = read(ask);
  expect(query).toMatchObject({ intent: 'buy', accelerator: 'h200', count: 256 });
  expect(query).not.toHaveProperty('asOf');
});

test.each(['rent 4 L40S for fine-tuning for ten days', '租4张L40S做微调，用十天要多少钱'])(
  'what the cards of "%s" are for does not stand in the way',
  (ask) => {
    expect(read(ask).query).toMatchObject({ intent: 'rent', accelerator: 'l40s', count: 4, hours: 240 });
  },
);

test.each(['how much to fine-tune Llama 70B', '微调Llama 70B多少钱'])('%s is declined', (ask) => {
  expect(read(ask).outcome).toBe('not-understood');
});

test('a site for so many accelerators is built, whatever else is said of its cost', () => {
  expect(read('all-in cost of a site for 50,000 GB200s, chips included').query).toMatchObject({
    intent: 'build',
    count: 50_000,
    scope: 'all',
  });
});

test.each([
  ['how fast are frontier training costs rising per year', 'trend'],
  ['B200买回来大概跑多久才能比租便宜？', 'buy-or-rent'],
  ['做客服摘要，有比claude sonnet便宜的模型吗', 'alternatives'],
])('%s is a question of %s', (ask, intent) => {
  expect(read(ask)).toMatchObject({ outcome: 'understood', query: { intent } });
});

test.each([
  ['oracle H100 price', { intent: 'price', provider: 'oci', per: 'hour' }],
  ['甲骨文H100租价', { intent: 'price', provider: 'oci', per: 'hour' }],
  ['amazon 8 H100 rent 3 months', { intent: 'rent', provider: 'aws', count: 8 }],
])('in "%s" the company is its cloud', (ask, slots) => {
  expect(read(ask).query).toMatchObject({ accelerator: 'h100-sxm', ...slots });
});

test.each([
  'Google capex growth per year 2023 to 2025',
  'Google capex annual growth rate 2023 to 2025',
  '谷歌2023到2025资本开支每年增长多少',
])('%s asks how much more each year was', (ask) => {
  expect(read(ask).query).toMatchObject({
    intent: 'capex',
    measure: 'growth',
    by: 'year',
    period: { from: '2023-01-01', to: '2025-12-31' },
  });
});

test.each([
  ['o3 40M input (30M cached) and 6M output', 10e6, 30e6],
  ['o3 40M input of which 30M cached and 6M output', 10e6, 30e6],
  ['o3 40M input tokens, 6M output, 30M of those cached', 10e6, 30e6],
])('in "%s" what is cached is part of the input', (ask, inputTokens, cachedInputTokens) => {
  expect(read(ask).query).toMatchObject({ inputTokens, cachedInputTokens, outputTokens: 6e6 });
});

test.each([
  ['gpt-5 100M in 10M out', 'what if 90M of the input is cached'],
  ['gpt-5 100M in 10M out', 'what if 90% of the input is cached'],
  ['gpt-5 100M in 10M out', '90M of those cached'],
  ['gpt-5 100M in 10M out', '90M are cached'],
  ['gpt-5 一亿token输入 一千万输出 多少钱', '如果输入里九千万是缓存命中呢'],
])('after "%s", "%s" takes that part out of the input', (first, second) => {
  expect(readThread(first, second).query).toMatchObject({
    inputTokens: 100e6 - 90e6,
    cachedInputTokens: 90e6,
    outputTokens: 10e6,
  });
});

test.each([
  ['rent 8 H100 for a month, not spot', 'on-demand'],
  ['租8张H100一个月，不要竞价的', 'on-demand'],
  ['rent 8 H100 for a month, reserved not on demand', 'reserved'],
])('the commitment of "%s" is not the one it rules out', (ask, commitment) => {
  expect(read(ask).query).toMatchObject({ intent: 'rent', commitment });
});

test('a version apart from the family is one of its models', () => {
  const { outcome, query } = read('on the record: what did deepseek say V3 cost to train');
  expect(outcome).toBe('understood');
  expect(query).toMatchObject({ intent: 'train', model: 'deepseek-v3' });
});

test.each([
  ['deepseek v4 pro 1亿输入 2000万输出', '换成v4 flash', 'deepseek-v4-flash'],
  ['gemini 3.1 pro 100M input 20M output', 'what about 3.5 flash?', 'gemini-3.5-flash'],
  ['kimi k2.6 100M input 20M output', '换成k2 thinking', 'kimi-k2-thinking'],
  ['glm-5.2 100M input 20M output', '4.7呢', 'glm-4.7'],
  ['serve llama 3.1 405b for 1B tokens a day', 'and the 70b?', 'llama-3.1-70b'],
  ['train llama 3.1 405b', 'make it 70B', 'llama-3.1-70b'],
])('after "%s", "%s" is the model of that family', (first, second, model) => {
  expect(readThread(first, second).query).toMatchObject({ ...readThread(first).query, model });
});

test.each([
  ['serve llama 3.1 405b for 1B tokens a day', '2B?', { model: 'llama-3.1-405b' }],
  ['GPT-5.4 100M input 20M output', 'make it 5M output', { model: 'gpt-5.4', outputTokens: 5e6 }],
])('a number that is no name of the family stays one: "%s", "%s"', (first, second, slots) => {
  expect(readThread(first, second).query).toMatchObject(slots);
});

test('what is said to be cached besides comes on top', () => {
  const { query } = readThread('gpt-5 100M in 10M out', 'and 90M cached');
  expect(query).toMatchObject({ inputTokens: 100e6, cachedInputTokens: 90e6 });
});

test('what is to be sent is asked about where it is not called a digest', () => {
  expect(read('周五之前把会议纪要发我').outcome).not.toBe('understood');
  expect(read('post here every weekday at 10').query).toMatchObject({ action: 'subscribe' });
});

test.each([
  ['甲骨文2025自然年资本支出是多少', { intent: 'capex', companies: ['oracle'] }],
  ['kimi k2处理5亿token要几百美金?', { intent: 'tokens', model: 'kimi-k2', tokens: 5e8 }],
  ['13B dense on 2T tokens w/ 256 A100s, days and $ to train', { intent: 'train', count: 256 }],
])('%s is answered', (ask, slots) => {
  expect(read(ask)).toMatchObject({ outcome: 'understood', query: slots });
});
