import type { Product } from '../../product.ts';
import type { Opening, PageLanguage } from '../page/opening.ts';
import type { Workspace } from '../workspace.ts';
import type { AppManifest } from './app-manifest.ts';
import { pageWords } from './page-words.ts';

/** What the page starts with; the example questions are those of the product's own help. */
export async function openingOf(
  { app, people, team }: Workspace,
  product: Product,
  { commands, shortcuts, hasHome }: AppManifest,
): Promise<Opening> {
  const languages: Record<string, PageLanguage> = {};
  for (const [locale, words] of pageWords()) {
    const { wording } = await product.askAgain({ intent: 'help' }, locale);
    languages[locale] = { words, examples: wording.figures.map(({ value }) => value) };
  }
  return {
    team: team.name,
    app: { id: app.id, name: app.name, userId: app.userId },
    // Without the tokens they act with.
    people: people.map(({ id, name, realName, zone, locale }) => ({ id, name, realName, zone, locale })),
    commands,
    shortcuts,
    hasHome,
    languages,
  };
}
