import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assemble } from '../../src/assemble.ts';
import type { Desk } from '../../src/slack/desk.ts';
import { takeTurns } from '../../src/slack/in-turn.ts';
import { createLog } from '../../src/slack/log.ts';
import { openStore } from '../../src/store/open.ts';

/** The real product and a real store, as the listeners have them, and what they log. */
export async function setDesk(): Promise<{ desk: Desk; logged: string[]; clear: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'aicost-desk-'));
  const store = await openStore({ file: join(folder, 'store.sqlite') });
  const { ask, askAgain, adjustables, digest, catalogue, language } = assemble();
  const { locales, words, readField } = language;
  const logged: string[] = [];
  const log = createLog('info', (line: string) => logged.push(line));
  return {
    desk: {
      ask,
      askAgain,
      adjustables,
      digest: async (told, locale) => ({ ...(await digest(told, [], locale)), failed: [] }),
      readField,
      catalogue,
      locales,
      words,
      store,
      rendered: new WeakMap(),
      inTurn: takeTurns(),
      toNote: new Map(),
      log,
      clock: Date.now,
    },
    logged,
    async clear() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
