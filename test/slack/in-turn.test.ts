import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { takeTurns } from '../../src/slack/in-turn.ts';

it('things under one key are done in the order they came, others meanwhile', async () => {
  const inTurn = takeTurns();
  const done: string[] = [];
  const thing = (name: string, ms: number) => async () => {
    await sleep(ms);
    done.push(name);
    return name;
  };
  const all = [
    inTurn('thread', thing('slow', 60)),
    inTurn('thread', thing('quick', 0)),
    inTurn('elsewhere', thing('other', 10)),
  ];
  expect(await Promise.all(all)).toEqual(['slow', 'quick', 'other']);
  expect(done).toEqual(['other', 'slow', 'quick']);
});

it('one that fails is told to who asked, and keeps no other from its turn', async () => {
  const inTurn = takeTurns();
  const failing = inTurn('thread', () => Promise.reject(new Error('refused')));
  const next = inTurn('thread', async () => 'done');
  await expect(failing).rejects.toThrow('refused');
  expect(await next).toBe('done');
});
