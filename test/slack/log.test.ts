import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/slack/log.ts';

function logged(
  level: 'error' | 'warn' | 'info',
  write: (log: ReturnType<typeof createLog>) => void,
): string[] {
  const lines: string[] = [];
  write(createLog(level, (line: string) => lines.push(line)));
  return lines;
}

describe('the log', () => {
  it('tells the kind, the code and the place of an error, and nothing that a person wrote', () => {
    const error = Object.assign(new TypeError('cost of our secret cluster?'), { code: 'bad_things' });
    const [line = ''] = logged('info', (log) => log.error('A reply could not be made:', error));
    expect(line).toMatch(/^error: A reply could not be made: TypeError bad_things, at .*log\.test\.ts/);
    expect(line).not.toContain('secret');
  });

  it('tells what Slack calls a refusal', () => {
    const error = Object.assign(new Error('An API error occurred'), { data: { error: 'not_in_channel' } });
    expect(logged('info', (log) => log.warn(error))[0]).toContain('not_in_channel');
  });

  it('keeps an entry on one line, whatever is in it', () => {
    expect(logged('info', (log) => log.info('first\nerror: forged'))).toEqual(['info: first error: forged']);
  });

  it("drops the debug lines in which Slack's libraries print payloads, even when told to show them", () => {
    const lines = logged('info', (log) => {
      log.setLevel('debug' as never);
      log.debug('{"text":"cost of our secret cluster?"}');
    });
    expect(lines).toEqual([]);
  });

  it('drops what is below its level', () => {
    const lines = logged('warn', (log) => {
      log.info('routine');
      log.warn('odd');
      log.error('bad');
    });
    expect(lines).toEqual(['warn: odd', 'error: bad']);
  });
});
