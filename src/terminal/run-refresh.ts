import type { Figure } from '../catalogue/catalogue.ts';
import { loadCatalogue } from '../catalogue/load.ts';
import { readFeedSettings } from '../read-settings.ts';
import { feedsFor } from '../sources/index.ts';
import { type Refreshed, refresh, wentWrong } from '../sources/refresh.ts';
import { openStore } from '../store/open.ts';

interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/**
 * Looks at every live feed and says what changed and what failed. Exit code: 0 when all went well, 2 when something
 * failed and the last good figures stay, 1 on a fault of our own or in the settings.
 */
export async function runRefresh(
  environment: Readonly<Record<string, string | undefined>>,
  { stdout, stderr }: Streams,
): Promise<number> {
  try {
    const { data, redis, feeds: settings } = readFeedSettings(environment);
    const feeds = feedsFor(settings);
    if (feeds.length === 0) {
      stderr.write(
        'Nothing is looked up: set EDGAR_CONTACT to a name and an address the SEC may write to.\n',
      );
      return 1;
    }
    const store = await openStore(redis === undefined ? { file: data } : { redisUrl: redis });
    try {
      const means = { store, catalogue: loadCatalogue(), clock: Date.now };
      let code = 0;
      for (const feed of feeds) {
        const refreshed = await refresh(feed, means);
        if (refreshed === undefined) stdout.write(`${feed.id}: another instance is looking at it just now\n`);
        else {
          stdout.write(told(refreshed));
          if (refreshed.failed > 0) code = 2;
        }
      }
      return code;
    } finally {
      await store.close();
    }
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return 1;
  }
}

function told({ feed, changed, problems, parts, failed }: Refreshed): string {
  const lines = [
    `${feed}: ${parts} looked at, ${changed.length} figures new or changed, ${failed} failed`,
    ...changed.map((figure) => `  ${changeOf(figure)}`),
    ...problems
      .toSorted((a, b) => Number(wentWrong(b)) - Number(wentWrong(a)))
      .map(({ part, fault, detail }) => `  ${part}: ${fault}: ${detail}`),
    ...(failed === 0 ? [] : ['  What failed keeps its last good figures.']),
  ];
  return `${lines.join('\n')}\n`;
}

function changeOf({ thing, kind, from, asOf, mid, unit, sources }: Figure): string {
  const time = from === undefined ? asOf : `${from} to ${asOf}`;
  const amount = unit === 'date' ? '' : `: ${mid.toLocaleString('en')} ${unit}`;
  return `${thing} ${kind} ${time}${amount} (${sources[0]?.title}, ${sources[0]?.published})`;
}
