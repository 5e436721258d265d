import type { Wording } from '../wording.ts';
import type { Spoken } from './spoken.ts';

/** A reply that says nothing yet. */
export function emptyWording({ locale, replies }: Spoken): Wording {
  return {
    locale,
    headline: '',
    range: '',
    changed: '',
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
    instead: [],
    leftOut: '',
    labels: replies.labels,
  };
}
