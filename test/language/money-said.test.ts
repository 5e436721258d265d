import { expect, it, test } from 'vitest';
import { read, readThread } from './language.ts';

test.each([
  ['H200租一个月,32张,2刀半一小时', 2.5],
  ['H200租一个月,32张,两刀五一小时', 2.5],
  ['H200租一个月,32张,2刀8一小时', 2.8],
  ['H200租一个月,32张,每卡时2块5美元', 2.5],
])('small money is said short: %s', (ask, price) => {
  expect(read(ask).query).toMatchObject({ hours: 730, assume: { 'rent-price': price } });
});

it('half an hour after a sum is no half of the sum', () => {
  expect(read('租8张H100一天,2刀半小时多少钱').query?.assume).toBeUndefined();
});

it('what money it is may stand after the word for any money', () => {
  const { query } = read('电价每度2.5元台币,1000张H100一年电费');
  expect(query).toMatchObject({ intent: 'power', currency: 'TWD' });
  // some 32 to the dollar
  expect(query?.assume?.['electricity-price']).toBeLessThan(2.5 / 25);
});

test.each([
  ['董事会批了2.5亿美元,MI355X两万七一张(美元),能买多少', 27_000],
  ['H100单价(美元)27000,买100张', 27_000],
])('brackets say what money a number beside them is: %s', (ask, price) => {
  expect(read(ask).query?.assume).toEqual({ 'accelerator-price': price });
});

it('a price is in the money the question speaks of where one may cost as much in it', () => {
  expect(read('六百万美元能买多少H100,3万一张').query?.assume).toEqual({ 'accelerator-price': 30_000 });
  expect(read('预算1亿美元,H100 25万一张,能买多少').outcome).toBe('choices');
});

it('a thread stays in the money it once spoke of', () => {
  const { query } = readThread('512张H100,每张2.8万美元', '不对,是H800', '每张3万');
  expect(query).toMatchObject({ accelerator: 'h800', assume: { 'accelerator-price': 30_000 } });
});

test.each(['租8张A100一周,1.5刀', '租8张A100一周 1.5刀', 'rent 8 A100s for a week, $1.50'])(
  'a small sum beside what is rented is the price of an hour: %s',
  (ask) => {
    expect(read(ask).query).toMatchObject({ count: 8, hours: 168, assume: { 'rent-price': 1.5 } });
  },
);

it('what one server is rented for is that of the accelerators in it', () => {
  const { query } = read('8卡H100一台月租1460美元,租10台半年多少钱');
  expect(query).toMatchObject({ count: 80, hours: 4380, assume: { 'rent-price': 1460 / 730 / 8 } });
  const node = read('8-GPU H100 node at $14,600 a month, 10 nodes for half a year');
  expect(node.query).toMatchObject({ count: 80, assume: { 'rent-price': 14_600 / 730 / 8 } });
});

it('a comma after a name of digits begins a clause', () => {
  expect(read('租8张4090,2刀一小时,一个月').query).toMatchObject({
    accelerator: 'rtx4090',
    count: 8,
    assume: { 'rent-price': 2 },
  });
});

test.each([
  ['H20标价1.2万美元,买100张打八折', { 'accelerator-price': 12_000, discount: 0.2 }],
  ['H100报价3.2万美元,买100张', { 'accelerator-price': 32_000 }],
  ['B200谈到了3.8万美元,买64张', { 'accelerator-price': 38_000 }],
])('a sum after a word for a price is no budget: %s', (ask, assume) => {
  expect(read(ask).query).toMatchObject({ intent: 'buy', assume });
});

it('what is rented by the month is the server where servers are counted', () => {
  const { query } = read('租10台8卡H800,月租1460美元,签一年');
  expect(query).toMatchObject({ count: 80, hours: 8760, assume: { 'rent-price': 1460 / 730 / 8 } });
});
