import { randomUUID } from 'node:crypto';
import { questions } from './questions.ts';

/** Kinds of interaction; all but the feedback ask something. */
export const KINDS = 5;

/** A command, a button that asks, feedback, the working, a form with a value out of reason: in turn. */
export function interaction(index: number, response_url: string): Record<string, string> {
  const trigger_id = randomUUID();
  const [team, user] = [
    { id: 'T0000000001', domain: 'acme' },
    { id: 'U0000000001', name: 'ada' },
  ];
  const kind = index % KINDS;
  if (kind === 0) {
    const text = questions[index % questions.length] ?? '';
    return {
      command: '/aicost',
      text,
      trigger_id,
      response_url,
      team_id: team.id,
      channel_id: 'C0000000001',
      user_id: user.id,
    };
  }
  const query = { intent: 'buy', accelerator: 'h100-sxm', count: index + 1, scope: 'chips' };
  if (kind === 4) return { payload: JSON.stringify(refusedForm(query, { team, user, trigger_id })) };
  const value = JSON.stringify({ q: query, l: 'en' });
  const action = [
    {},
    { type: 'button', action_id: 'ask:0', value },
    { type: 'feedback_buttons', action_id: 'feedback', value: 'helpful:buy:en' },
    { type: 'button', action_id: 'working', value },
  ][kind];
  const payload = {
    type: 'block_actions',
    team,
    user,
    trigger_id,
    response_url,
    container: { type: 'message', message_ts: '1.1', channel_id: 'C0000000001', is_ephemeral: true },
    channel: { id: 'C0000000001', name: 'infra' },
    actions: [{ block_id: 'b', action_ts: '1.2', ...action }],
  };
  return { payload: JSON.stringify(payload) };
}

/** A form of an answer, whose acknowledgement says what is wrong with it. */
function refusedForm(query: object, from: object): object {
  const place = { channel: 'C0000000001', ts: '1.1', isEphemeral: true };
  const block_id = 'accelerator-price:0';
  const value = { 'adjust:field:accelerator-price': { type: 'plain_text_input', value: 'lots' } };
  return {
    type: 'view_submission',
    ...from,
    view: {
      id: 'V0000000001',
      type: 'modal',
      callback_id: 'adjust',
      private_metadata: JSON.stringify({
        query,
        locale: 'en',
        place,
        urlKey: 'none',
        opened: 0,
        isReset: false,
      }),
      blocks: [{ type: 'input', block_id, element: { type: 'plain_text_input' } }],
      state: { values: { [block_id]: value } },
    },
  };
}
