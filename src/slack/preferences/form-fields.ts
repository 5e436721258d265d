import { fill } from '../../language/speak/fill.ts';
import type { Words } from '../../language/words.ts';
import { type Preferences, settable } from '../../memory/preferences.ts';
import type { FormField } from '../blocks/settings-form.ts';
import type { Settings } from '../circumstances.ts';
import type { Desk } from '../desk.ts';
import { choicesOf, nameOfValue, usualValues } from './setting-choices.ts';
import { nameOfSetting } from './setting-lines.ts';

/** The settings as a form has them: a person's own, or those of the workspace. */
export function formFields(
  desk: Desk,
  { own, workspace }: Settings,
  whose: keyof Settings,
  words: Words,
): FormField[] {
  const set: Preferences = whose === 'own' ? own : workspace;
  const below: Preferences = whose === 'own' ? workspace : {};
  const choices = choicesOf(desk);
  return settable.map((name) => ({
    name,
    label: nameOfSetting(name, words),
    unset: fill(words.labels.settingsUnset ?? '', {
      value: nameOfValue(name, below[name] ?? usualValues[name], words),
    }),
    choices: choices[name].map((value) => ({ value, label: nameOfValue(name, value, words) })),
    chosen: set[name],
  }));
}
