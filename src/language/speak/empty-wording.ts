import type { Wording } from '../wording.ts';
import type { Spoken } from './spoken.ts';

/** A reply that says nothing yet. */
export function emptyWording({ locale, replies }: Spoken): Wording {
  return {
    locale,
    headline: '',
    range: '',
    reading: '',
    figuresTitle: replies.labels.figures,
    figures: [],
    working: [],
    assumptions: [],
    mover: '',
    caveats: [],
    ignored: '',
    sources: [],
    next: [],
    nextTitle: '',
    leftOut: '',
    labels: replies.labels,
  };
}
