import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of facts of its own that loads as it is: one source, one accelerator. */
export const soundFacts = {
  'sources/survey.yaml': [
    'kind: press',
    'publisher: Example Research',
    'title: Accelerator price survey',
    'url: https://example.com/prices',
    'published: 2025-06',
    'accessed: 2026-11-24',
  ],
  'accelerators/x1.yaml': [
    'name: { en: Example X1, zh: 样例 X1 }',
    'vendor: Example',
    'aliases: [X1]',
    'figures:',
    '  purchasePrice:',
    '    - { value: 20000, unit: USD, asOf: 2024-05-01, source: survey }',
    '    - { value: [15000, 18000], unit: USD, asOf: 2025-05-01, source: survey }',
  ],
} satisfies Record<string, readonly string[]>;

/** Writes fact files, by path, into a new folder that is gone after the test. */
export function writeFacts(files: Readonly<Record<string, readonly string[]>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'aicost-facts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, lines] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${lines.join('\n')}\n`);
  }
  return folder;
}
