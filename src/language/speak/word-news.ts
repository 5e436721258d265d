import type { News } from '../../engine/answer.ts';
import type { Wording } from '../wording.ts';
import { fill } from './fill.ts';
import { pluralForm } from './plural.ts';
import type { Spoken } from './spoken.ts';
import { wordNotes } from './word-notes.ts';
import { writePublisher } from './write-name.ts';

/** What came out, one line each with where it is said, under a headline that says how much of it there is. */
export function wordNews(
  news: readonly News[],
  spoken: Spoken,
): Pick<Wording, 'headline' | 'range' | 'reading' | 'figuresTitle' | 'figures'> {
  const { news: words, parts } = spoken.replies;
  const count = news.length;
  return {
    headline:
      count === 0 ? words.none : fill(pluralForm(words.some, count, spoken.locale), { count: String(count) }),
    range: '',
    reading: '',
    figuresTitle: words.title,
    figures: news.map(({ about, said, source }) => ({
      label: wordNotes([about], spoken)[0] ?? '',
      value: wordNotes(said, spoken).join(parts.join),
      origin: source && writePublisher(source, spoken),
      url: source?.url,
    })),
  };
}
