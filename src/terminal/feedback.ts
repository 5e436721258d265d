import { type Counted, feedbackCounts } from '../memory/feedback.ts';
import { readStoreSettings, SettingsError } from '../read-settings.ts';
import { openStore } from '../store/open.ts';
import { inColumns } from './columns.ts';

/** `npm run feedback`: how often answers were called helpful or not, by month, kind of question and language. */
export function feedbackTable(counts: readonly Counted[]): string[] {
  if (counts.length === 0) return ['Nobody has pressed a feedback button yet.'];
  const kinds = new Map<string, Counted[]>();
  for (const one of counts) {
    const kind = `${one.month} ${one.intent} ${one.locale}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  const rows = [...kinds.values()].map((both) => {
    const [{ month, intent, locale } = { month: '', intent: '', locale: '' }] = both;
    const of = (verdict: Counted['verdict']) => both.find((one) => one.verdict === verdict)?.count ?? 0;
    const [helpful, unhelpful] = [of('helpful'), of('unhelpful')];
    const share = `${Math.round((100 * helpful) / (helpful + unhelpful))}%`;
    return [month, intent, locale, String(helpful), String(unhelpful), share];
  });
  return inColumns([['month', 'question', 'language', 'helpful', 'not helpful', 'share'], ...rows]);
}

async function main(): Promise<void> {
  const { data, redis } = readStoreSettings(process.env);
  const store = await openStore(redis === undefined ? { file: data } : { redisUrl: redis });
  try {
    console.log(feedbackTable(await feedbackCounts(store)).join('\n'));
  } finally {
    await store.close();
  }
}

if (import.meta.main)
  await main().catch((error) => {
    console.error(error instanceof SettingsError ? error.message : String(error));
    process.exitCode = 1;
  });
