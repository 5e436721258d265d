import type { Circumstances, Locale, UsualValue } from '../language/reading.ts';
import type { Asker } from '../memory/asker.ts';
import { type Preferences, recallPreferences } from '../memory/preferences.ts';
import type { Desk } from './desk.ts';
import { within } from './within.ts';

/** What an asker set, and their workspace for everybody. */
export interface Settings {
  readonly own: Preferences;
  readonly workspace: Preferences;
}

/** Milliseconds an answer waits for the settings: late ones are no reason to be late. */
const patience = 300;

/** Settings as they are kept. Rejects when the store does. */
export async function settingsOf({ store }: Desk, { team, user }: Asker): Promise<Settings> {
  const [own, workspace] = await Promise.all([
    recallPreferences(store, { team, user }),
    recallPreferences(store, { team }),
  ]);
  return { own, workspace };
}

/** What bears on an answer besides the question; nothing where the store does not say in time. */
export async function circumstancesOf(desk: Desk, asker: Asker): Promise<Partial<Circumstances>> {
  const settings = await within(
    patience,
    settingsOf(desk, asker).catch(() => undefined),
  );
  if (settings === undefined) return {};
  const locale = languageSet(desk, settings);
  const usual = usualFrom(settings);
  return { ...(locale && { locale }), ...(Object.keys(usual).length > 0 && { usual }) };
}

/** The language replies are wanted in, where it is set and still spoken. */
export function languageSet({ locales }: Desk, { own, workspace }: Settings): Locale | undefined {
  const set = own.language ?? workspace.language;
  return locales.find((locale) => locale === set);
}

function usualFrom({ own, workspace }: Settings): Record<string, UsualValue> {
  const { language: _, ...slots } = { ...workspace, ...own };
  return Object.fromEntries(
    Object.entries(slots).map(([slot, value]) => [
      slot,
      { value, by: slot in own ? 'own-settings' : 'workspace-settings' } as const,
    ]),
  );
}
