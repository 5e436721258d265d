import { describe, expect, it } from 'vitest';
import { deliveryKey } from '../../src/slack/delivery-key.ts';
import { slackFixture } from '../slack-fixture.ts';

describe('the key of a delivery', () => {
  it('is the same when one message is told of twice, as a mention and as a direct message', () => {
    const mention = slackFixture('app-mention');
    const message = slackFixture('message-im');
    const { channel, ts } = mention.event;
    const same = { ...message, event: { ...message.event, channel, ts } };
    expect(same.event_id).not.toBe(mention.event_id);
    expect(deliveryKey(same)).toBe(deliveryKey(mention));
  });

  it('tells one workspace from another', () => {
    const mention = slackFixture('app-mention');
    expect(deliveryKey({ ...mention, team_id: 'T0002' })).not.toBe(deliveryKey(mention));
  });

  it('is not taken from a mention by what happens to the same message in a channel', () => {
    const mention = slackFixture('app-mention');
    const told = { ...mention.event, type: 'message', channel_type: 'channel' };
    expect(deliveryKey({ ...mention, event_id: 'Ev2', event: told })).not.toBe(deliveryKey(mention));
  });

  it('is the trigger of a command or a click', () => {
    for (const name of ['command', 'ask-click']) {
      const body = slackFixture(name);
      expect(deliveryKey(body)).toContain(body.trigger_id);
      expect(deliveryKey({ ...body, trigger_id: 'another' })).not.toBe(deliveryKey(body));
    }
  });

  it('is the same for two clicks that share one message', () => {
    const click = slackFixture('share-click');
    const other = { ...click.container, message_ts: '1764000099.000100' };
    expect(deliveryKey({ ...click, trigger_id: 'another' })).toBe(deliveryKey(click));
    expect(deliveryKey({ ...click, container: other })).not.toBe(deliveryKey(click));
  });

  it('is the same for two clicks that ask one question on the home tab as it stands', () => {
    const click = slackFixture('home-ask-click');
    const typed = structuredClone(click);
    typed.view.state.values['home:question:']['home:question'].value = 'cost of 64 H100s?';
    expect(deliveryKey({ ...click, trigger_id: 'another' })).toBe(deliveryKey(click));
    expect(deliveryKey(typed)).not.toBe(deliveryKey(click));
    const shown = { ...click, view: { ...click.view, hash: '1764000999.xYz' } };
    expect(deliveryKey(shown)).not.toBe(deliveryKey(click));
  });

  it.each([
    ['a command without a trigger', { ...slackFixture('command'), trigger_id: undefined }],
    ['an event without an id', { ...slackFixture('app-home-opened'), event_id: undefined }],
    ['an event that is null', { type: 'event_callback', event: null }],
    ['a click whose actions are no list', { type: 'block_actions', actions: {} }],
  ])('is, for %s, all that it says', (_, body) => {
    expect(deliveryKey(body)).toBe(deliveryKey({ ...body }));
    expect(deliveryKey({ ...body, team_id: 'T0002' })).not.toBe(deliveryKey(body));
    expect(deliveryKey(body)).not.toContain(String(body.text ?? 'H100'));
  });
});
