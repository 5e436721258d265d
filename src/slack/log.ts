import type { Logger, LogLevel } from '@slack/bolt';

const severities = ['debug', 'info', 'warn', 'error'] as const;

/**
 * A log for the app and for Slack's libraries: one line an entry, to the error stream.
 * What an error says may quote a person, so only its kind, its code and its place are written; debug lines, in which
 * Slack's libraries print whole payloads, are dropped whatever the level.
 */
export function createLog(level: 'error' | 'warn' | 'info', write = console.error): Logger {
  const least = severities.indexOf(level);
  const log = (severity: (typeof severities)[number]) =>
    severities.indexOf(severity) < least
      ? () => {}
      : (...entry: unknown[]) => write(`${severity}: ${entry.map(describe).join(' ')}`);
  return {
    debug: () => {},
    info: log('info'),
    warn: log('warn'),
    error: log('error'),
    setLevel: () => {},
    getLevel: () => level as LogLevel,
    setName: () => {},
  };
}

/** "WebAPIPlatformError not_in_channel, at postOnce (…/post-once.ts:41:20)": nothing that a person wrote. */
function describe(entry: unknown): string {
  if (!(entry instanceof Error)) return String(entry).replaceAll('\n', ' ');
  const { code, data } = entry as { code?: unknown; data?: { error?: unknown } };
  const place = entry.stack?.split('\n').find((line) => /^ +at /.test(line)) ?? '';
  return [`${entry.name} ${data?.error ?? code ?? ''}`.trim(), place.trim()].filter(Boolean).join(', ');
}
