import { address, fieldLimits, identifier } from './field-limits.ts';

export type Surface = 'message' | 'modal' | 'home';

const everywhere: readonly Surface[] = ['message', 'modal', 'home'];

/**
 * Slack's limits; a field's path goes through objects by name and through lists by `*`. Texts count in UTF-16 units, as
 * JavaScript does: never fewer than Slack counts.
 * Sources: https://docs.slack.dev/reference/block-kit and /reference/methods/chat.postMessage; where Slack's pages
 * differ from each other, the smaller number.
 */
export const limits = {
  /** Longest top-level `text`: Slack splits a longer one into several messages. */
  messageText: 4000 - 1,
  blocks: { message: 50, modal: 100, home: 100 },
  /** All that is shown of a message's blocks, as sent: Slack does not say how it counts, and no count of it is longer. */
  messageCharacters: 12_000,
  /** Text of all cells of a message's table. */
  tableCharacters: 10_000,
  /** How many blocks of these types a message may have, counted together. */
  atMost: [
    { types: ['table', 'data_table'], most: 1 },
    { types: ['data_visualization'], most: 2 },
  ],
  /** Characters of all markdown blocks of a message together. */
  markdownCharacters: 12_000,
  /** Characters of a view, whole: https://docs.slack.dev/reference/methods/views.open */
  viewCharacters: 250_000,
  /** Guidance rather than a limit: one thing to do first. */
  primaryButtons: 1,
  view: {
    'title.text': { least: 1, most: 24 },
    'submit.text': { least: 1, most: 24 },
    'close.text': { least: 1, most: 24 },
    private_metadata: { most: 3000 },
    callback_id: { most: 255 },
    external_id: { most: 255 },
  },
  surfaces: {
    actions: everywhere,
    alert: ['modal'],
    card: everywhere,
    carousel: ['message', 'home'],
    container: ['message', 'home'],
    context: everywhere,
    context_actions: ['message'],
    data_table: ['message'],
    data_visualization: ['message'],
    divider: everywhere,
    file: ['message'],
    header: everywhere,
    image: everywhere,
    input: everywhere,
    markdown: ['message'],
    plan: ['message'],
    rich_text: everywhere,
    section: everywhere,
    table: ['message', 'home'],
    task_card: ['message'],
    video: everywhere,
  },
  fields: fieldLimits,
  blockId: identifier,
  /** Longest address of a link. */
  address,
} as const;
