import { expect, it } from 'vitest';
import { channelInContext } from '../../src/slack/channel-in-context.ts';

const channel = { type: 'slack#/types/channel_id', value: 'C1', team_id: 'T1' };
const message = { type: 'slack#/types/message_context', value: { channel_id: 'C2', message_ts: '1.2' } };
const canvas = { type: 'slack#/types/canvas_id', value: 'F1' };

it.each([
  [[channel], 'C1'],
  [[canvas, message, channel], 'C2'],
  [[canvas], undefined],
  [[null, 5, {}], undefined],
  ['none', undefined],
])('%j is about %s', (entities, about) => {
  expect(channelInContext({ entities })).toBe(about);
});

it.each([[undefined], [null], [{}]])('%j is about no channel', (context) => {
  expect(channelInContext(context)).toBeUndefined();
});
