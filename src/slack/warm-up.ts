import { setTimeout as sleep } from 'node:timers/promises';
import type { Reply } from '../ask.ts';
import { replyBlocks } from './blocks/reply-blocks.ts';
import type { Desk } from './desk.ts';
import { toolsOf } from './render-reply.ts';

/** What is warmed up: a product that answers without keeping anything. */
interface Cold extends Pick<Desk, 'words' | 'adjustables' | 'locales'> {
  rehearse(text: string): Promise<Reply>;
}

/** A warm-up under way. */
interface WarmUp {
  readonly done: Promise<void>;
  stop(): void;
}

/** How often every example is gone through. */
const ROUNDS = 2;

/** Milliseconds of rest after each, so that most of the time is left to those who ask. */
const REST = 4;

/** The share of a rest in which this process may have had something to do: with more, somebody asks, and that warms up. */
const MOST_BUSY = 0.5;

/**
 * Goes through the intents' own examples as if they were asked, so that the first person after a start does not wait for
 * the code to be compiled. One at a time and with a rest after each, and none while there is something else to do: a
 * question that arrives waits for one of them at most. Nothing is sent, recorded, remembered or logged, and no process
 * is kept alive.
 */
export function warmUp(cold: Cold): WarmUp {
  const examples = cold.locales.flatMap((locale) => [...cold.words(locale).examples]);
  const texts = Array<readonly string[]>(ROUNDS).fill(examples).flat().values();
  let stopped = false;
  const done = (async () => {
    for (const text of texts) {
      await rest();
      if (stopped) return;
      // What cannot be answered is told to who asks it.
      await rehearse(text, cold).catch(() => {});
    }
  })();
  return {
    done,
    stop: () => {
      stopped = true;
    },
  };
}

async function rehearse(text: string, cold: Cold): Promise<void> {
  const reply = await cold.rehearse(text);
  replyBlocks(reply.wording, { tools: toolsOf(cold, reply, text, { to: 'asker' }) });
}

/** Rests until there was little else to do meanwhile. */
async function rest(): Promise<void> {
  let busy = 1;
  while (busy > MOST_BUSY) {
    const before = performance.eventLoopUtilization();
    await sleep(REST, undefined, { ref: false });
    busy = performance.eventLoopUtilization(before).utilization;
  }
}
