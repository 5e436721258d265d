import { expect, it } from 'vitest';
import type { Query } from '../../src/engine/query.ts';
import { changeShown } from '../../src/memory/shown-queries.ts';
import { storeOnClock } from './store-on-clock.ts';

const { store } = await storeOnClock();
let messages = 0;
const placeOf = () => ({ team: 'T1', channel: 'C1', ts: `1.${++messages}` });
const base: Query = { intent: 'buy', accelerator: 'h100-sxm', count: 8 };
const assume = (query: Query, name: string, value: number) => ({
  ...query,
  assume: { ...query.assume, [name]: value },
});
const laid = (name: string, value: number) => (shown: Query | undefined) => {
  const from = shown ?? base;
  return { from, query: assume(from, name, value) };
};

it('a change is laid over what was changed since it was seen', async () => {
  const place = placeOf();
  await changeShown(store, place, { by: 'a', now: 20, seen: 10 }, laid('pue', 1.1));
  const { query } = await changeShown(store, place, { by: 'b', now: 30, seen: 15 }, laid('load', 0.5));
  expect(query.assume).toEqual({ pue: 1.1, load: 0.5 });
});

it('what was seen after the change holds it already', async () => {
  const place = placeOf();
  await changeShown(store, place, { by: 'a', now: 20, seen: 10 }, laid('pue', 1.1));
  const { from } = await changeShown(store, place, { by: 'b', now: 40, seen: 30 }, laid('load', 0.5));
  expect(from).toEqual(base);
});

it('a delivery run again gets what it got before, so that it changes nothing twice', async () => {
  const place = placeOf();
  const changing = { by: 'a', now: 20, seen: 10 };
  const once = await changeShown(store, place, changing, laid('pue', 1.1));
  expect(await changeShown(store, place, changing, laid('pue', 1.1))).toEqual(once);
});

it('two at the same moment are laid over one another', async () => {
  const place = placeOf();
  await Promise.all([
    changeShown(store, place, { by: 'a', now: 20, seen: 10 }, laid('pue', 1.1)),
    changeShown(store, place, { by: 'b', now: 20, seen: 10 }, laid('load', 0.5)),
  ]);
  const { from } = await changeShown(store, place, { by: 'c', now: 30, seen: 10 }, laid('goodput', 0.9));
  expect(from.assume).toEqual({ pue: 1.1, load: 0.5 });
});

it('other messages are left alone, and without a store it goes by what was seen', async () => {
  const place = placeOf();
  await changeShown(store, place, { by: 'a', now: 20, seen: 10 }, laid('pue', 1.1));
  const other = await changeShown(store, placeOf(), { by: 'b', now: 30, seen: 10 }, laid('load', 0.5));
  expect(other.from).toEqual(base);
  const away = {
    ...store,
    get: () => Promise.reject(new Error('away')),
    set: () => Promise.reject(new Error('away')),
  };
  const { query } = await changeShown(away, place, { by: 'c', now: 30, seen: 10 }, laid('load', 0.5));
  expect(query.assume).toEqual({ load: 0.5 });
});
