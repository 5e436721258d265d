import { expect, test } from 'vitest';
import { read } from './language.ts';

test.each([
  ['16 H100 servers', 16 * 8],
  ['2 DGX H100', 2 * 8],
  ['an H100 server', 8],
  ['10 HGX nodes of H200', 10 * 8],
  ['4台8卡H100服务器', 4 * 8],
  ['ten 8xH100 servers', 10 * 8],
  ['8台H100服务器', 8 * 8],
  ['4 NVL72 racks', 4 * 72],
  ['a GB200 NVL72', 72],
  ['2个GB200机柜', 2 * 72],
  ['72 GB200 NVL72 GPUs', 72],
  ['64 H100s (8 nodes)', 64],
  ['64 brand new H100s', 64],
  ['H100s, 64 of them', 64],
  ['80 H200 servers, 8 GPUs per server', 80 * 8],
  ['640 H200, 8 per box', 640],
  ['80台服务器,每台8张H200', 80 * 8],
])('counts the accelerators of %s', (said, count) => {
  expect(read(`buy ${said}`)).toMatchObject({ outcome: 'understood', query: { intent: 'buy', count } });
});

test('says what servers were counted as', () => {
  expect(read('buy 16 H200 servers').notes).toEqual([
    { key: 'servers-counted', values: { servers: 16, accelerators: 16 * 8 } },
  ]);
});

test.each([
  '640 H200, servers included',
  '640 H200 incl. servers',
  '640 H200 with their servers',
  '640张H200,含服务器',
  '640张H200加上服务器',
])('counts servers in where %s says so', (said) => {
  expect(read(`buy ${said}`).query).toMatchObject({ count: 640, scope: 'servers' });
});

test.each(['640 H200 w/o servers', '640 H200, cards only', '640张H200,不含服务器', '640张H200,只买卡'])(
  'leaves servers out where %s says so',
  (said) => {
    expect(read(`buy ${said}`).query).toMatchObject({ count: 640, scope: 'chips' });
  },
);

test.each(["Meta's capex on H100s in 2024", 'capex of Meta if it buys 350k H100s'])(
  'takes what a company spends for no purchase: %s',
  (ask) => {
    expect(read(ask).outcome).not.toBe('understood');
  },
);

test.each([
  ['an H100 server', 'server-counted'],
  ['a GB200 NVL72', 'rack-counted'],
  ['4 NVL72 racks', 'racks-counted'],
])('tells racks from servers and one from several: %s', (said, key) => {
  expect(read(`buy ${said}`).notes.map((note) => note.key)).toContain(key);
});

test('a rack of plain servers holds nobody knows how many', () => {
  expect(read('buy 2 racks of H100').outcome).not.toBe('understood');
});

test.each([
  ['350k H100s at $25k each', 25_000],
  ['350k H100s, each $25k', 25_000],
  ['350k H100s @ $25k', 25_000],
  ['350k H100s at 25k a pop', 25_000],
  ['350k H100s, 25k a card', 25_000],
  ['$25k/H100, 350k units', 25_000],
  ['350k × $25k H100', 25_000],
  ['35万张H100,每张2.5万美元', 25_000],
  ['35万张H100单价2.5万美金', 25_000],
  ['35万张H100,一张2.5万刀', 25_000],
  ['35万张H100,2.5万美元一张', 25_000],
])('hears the price each in "%s"', (said, price) => {
  expect(read(`buy ${said}`).query).toMatchObject({ count: 350_000, assume: { 'accelerator-price': price } });
});

test.each([
  ['at $2.50/GPU-hr', 2.5],
  ['at $2.5 per gpu per hour', 2.5],
  ['at 2.5/hr', 2.5],
  ['for $2.50 an hour', 2.5],
  ['at $1825 per month per gpu', 1825 / 730],
  ['每卡每小时2.5美元', 2.5],
  ['2.5刀/卡时', 2.5],
  ['2.5美元一小时', 2.5],
  ['at $20 per server-hour', 20 / 8],
  ['at $20/node-hr', 20 / 8],
  ['at $2.50 per chip hour', 2.5],
  ['at $60/H100-day', 60 / 24],
])('hears the rent in "rent 64 H100 for a month %s"', (said, price) => {
  expect(read(`rent 64 H100 for a month ${said}`).query).toMatchObject({
    count: 64,
    hours: 730,
    assume: { 'rent-price': price },
  });
});

test('a price per server is the price of a server', () => {
  expect(read('buy 32 DGX H100 at $300k each').query).toMatchObject({
    count: 32 * 8,
    scope: 'servers',
    assume: { 'server-price': 300_000 },
  });
});

test.each([
  ['PUE 1.2', { pue: 1.2 }],
  ['pue=1.2', { pue: 1.2 }],
  ['PUE按1.15算', { pue: 1.15 }],
  ['electricity at 8 cents/kWh', { 'electricity-price': 0.08 }],
  ['$0.07/kWh', { 'electricity-price': 0.07 }],
  ['电价每度0.08美元', { 'electricity-price': 0.08 }],
  ['at 60% utilization', { load: 0.6 }],
  ['利用率60%', { load: 0.6 }],
  ['1.2 kW per gpu', { 'power-per-accelerator': 1200 }],
  ['lifetime 5 years', { lifetime: 5 * 8760 }],
  ['with a 20% discount', { discount: 0.2 }],
  ['20% off', { discount: 0.2 }],
  ['打八折', { discount: 0.2 }],
  ['优惠20%', { discount: 0.2 }],
])('hears the assumption in "%s"', (said, assume) => {
  expect(read(`buy or rent 64 H100 for 3 years, ${said}`).query).toMatchObject({
    count: 64,
    hours: 26_280,
    assume,
  });
});

test('accelerator-hours are neither a count nor a time', () => {
  for (const ask of ['10,000 H200 GPU-hours, cost?', '一万卡时的H200', '10k H200-hours cost']) {
    expect(read(ask).query).toMatchObject({ intent: 'rent', accelerator: 'h200', acceleratorHours: 10_000 });
  }
});

test('a count and its price are not taken for one another', () => {
  expect(read('H100 两千块').outcome).not.toBe('understood');
  expect(read('两千块4090多少钱').query).toMatchObject({ accelerator: 'rtx4090', count: 2000 });
});

test('the currency an answer is wanted in is kept', () => {
  expect(read('how much are 64 H100s in euros').query).toMatchObject({ intent: 'buy', currency: 'EUR' });
  expect(read('64张H100多少钱 人民币').query).toMatchObject({ intent: 'buy', currency: 'CNY' });
  expect(read('64张H100多少刀').query).not.toHaveProperty('currency');
});

test.each([
  ['spot price of an H100 on AWS', 'spot'],
  ['H100 reserved price per hour', 'reserved'],
  ['AWS on-demand p5en.48xlarge, $ per hour', 'on-demand'],
  ['p5.48xlarge竞价多少钱一小时', 'spot'],
])('"%s" asks the price of an hour', (ask, commitment) => {
  expect(read(ask)).toMatchObject({
    outcome: 'understood',
    query: { intent: 'price', per: 'hour', commitment },
  });
});

test.each(['how much is it to rent an H100 per hour', 'rent one B200 hourly', '租一块H100一小时多少钱'])(
  '"%s" asks a price, no rent of one hour',
  (ask) => {
    expect(read(ask).query).toMatchObject({ intent: 'price', per: 'hour' });
  },
);

test('the price each of so many accelerator-hours is the price of an hour', () => {
  expect(read('1.25M H100-hours at $2.40 each, cloud bill?').query).toMatchObject({
    intent: 'rent',
    acceleratorHours: 1.25e6,
    assume: { 'rent-price': 2.4 },
  });
});

test('a word of many uses is no label of a number far from it', () => {
  expect(read('what would we be out if we got 25,000 MI355Xs at $26k apiece').query).toMatchObject({
    intent: 'buy',
    count: 25_000,
  });
});
