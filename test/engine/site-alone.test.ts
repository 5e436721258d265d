import { expect, test } from 'vitest';
import { build } from '../../src/engine/build.ts';

test('a site that is named has a size of its own, and is not asked about with another', () => {
  const query = { intent: 'build', site: 'stargate-abilene', power: 1e6 };
  expect(build.check?.(query)).toEqual([{ key: 'site-has-its-size', values: { thing: 'stargate-abilene' } }]);
  expect(build.check?.({ intent: 'build', site: 'stargate-abilene' })).toEqual([]);
});
