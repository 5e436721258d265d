import { asItStands } from './as-it-stands.ts';
import type { CharacterForms } from './character-forms.ts';
import type { Normalised } from './normalised.ts';
import { putTogether } from './put-together.ts';

/**
 * One form for what can be written in many: NFKC, full width, case, white space, quotes and dashes; Slack's markup,
 * emoji, invisible and direction-changing characters removed. Linear in the length of the text.
 */
export function normalise(original: string, forms: CharacterForms): Normalised {
  return asItStands(original, forms) ?? putTogether(original, forms);
}
