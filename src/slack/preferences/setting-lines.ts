import { fill } from '../../language/speak/fill.ts';
import type { Words } from '../../language/words.ts';
import { type Preferences, settable } from '../../memory/preferences.ts';
import type { Setting } from '../blocks/home/home-content.ts';
import type { Settings } from '../circumstances.ts';
import { nameOfValue, usualValues } from './setting-choices.ts';

/** Each setting with what counts for a person: their own, else the workspace's, else what the product does by itself. */
export function settingLines({ own, workspace }: Settings, words: Words): Setting[] {
  return settable.map((name) => ({
    label: nameOfSetting(name, words),
    value: valueFor(name, own, workspace, words),
  }));
}

/** What a setting is called. */
export function nameOfSetting(name: keyof Preferences, { labels }: Words): string {
  return labels[`setting-${name}`] ?? name;
}

function valueFor(name: keyof Preferences, own: Preferences, workspace: Preferences, words: Words): string {
  const set = own[name];
  if (set !== undefined) return nameOfValue(name, set, words);
  const shared = workspace[name];
  if (shared === undefined) return nameOfValue(name, usualValues[name], words);
  const value = nameOfValue(name, shared, words);
  return fill(words.labels.settingsFromWorkspace ?? '', { value });
}
