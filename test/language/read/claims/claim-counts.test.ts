import { describe, expect, it } from 'vitest';
import { read } from '../../language.ts';

describe('what is written before × is the size of one server', () => {
  it.each([
    ['price of an 8xH100 server', 8],
    ['H100 x 8 服务器', 8],
    ['8x H100 server price', 8],
    ['price of a 4xH100 node', 4],
    ['cost of two 8xH100 nodes', 2 * 8],
    ['cost of 100 x H100 servers', 100 * 8],
  ])('%s', (ask, count) => {
    expect(read(ask).query).toMatchObject({ accelerator: 'h100-sxm', count, scope: 'servers' });
  });

  it('for a rental too', () => {
    expect(read('rent an 8xH100 node for a week').query).toMatchObject({
      intent: 'rent',
      count: 8,
      hours: 168,
    });
  });
});

describe('a name with the size of a rack is one rack', () => {
  it.each([
    ['昇腾910C 384超节点多少钱', 'ascend-910c', 384],
    ['2个昇腾910C超节点多少钱', 'ascend-910c', 2 * 384],
    ['one NVL72 GB300', 'gb300', 72],
    ['cost of 8 GB200 NVL72', 'gb200', 8 * 72],
  ])('%s', (ask, accelerator, count) => {
    expect(read(ask).query).toMatchObject({ intent: 'buy', accelerator, count });
  });
});

it.each([
  '5 MI300X servers',
  'cost of 5 MI300X servers',
  '5台MI300X服务器多少钱',
  '2 TPU v5p pods',
  '3 pods of H100',
])('asks how many accelerators servers of unknown size hold: %s', (ask) => {
  const { outcome, missing, notes } = read(ask);
  expect({ outcome, missing }).toEqual({ outcome: 'missing', missing: ['count'] });
  expect(notes.map(({ key }) => key)).toContain('server-size-unknown');
});
