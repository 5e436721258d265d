import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { fill, type Values } from '../../language/speak/fill.ts';
import type { Act, Done } from './act.ts';
import { perform } from './api.ts';
import type { Opening, PageLanguage, PagePerson } from './opening.ts';
import { type PaneState, usePane } from './pane/use-pane.ts';
import { type Place, usePlace } from './place.ts';

/** An act without who acts: that is always the person the page is seen as. */
type OwnAct = Act extends infer Each ? (Each extends Act ? Omit<Each, 'as'> : never) : never;

/** What every part of the page may need. */
export interface PageWorld {
  readonly opening: Opening;
  /** Who one acts as; their language is the page's. */
  readonly person: PagePerson;
  setPerson(person: PagePerson): void;
  readonly language: PageLanguage;
  /** The page's words for a key, with its `{names}` filled in. */
  say(key: string, values?: Values): string;
  readonly place: Place;
  go(place: Place): void;
  readonly pane: PaneState;
  /** Does something as the person; what failed is shown until the next act. */
  act(act: OwnAct): Promise<Done>;
  readonly failure: string | undefined;
  setFailure(failure: string | undefined): void;
}

const WorldContext = createContext<PageWorld | undefined>(undefined);

/** The page's world, from inside it. */
export function useWorld(): PageWorld {
  const world = useContext(WorldContext);
  if (world === undefined) throw new Error('outside the page');
  return world;
}

/** Where the last choice of a person is kept in the browser. */
const KEPT_PERSON = 'aicost.person';

export function World({ opening, children }: { opening: Opening; children: ReactNode }) {
  const [person, choosePerson] = useState(() => firstPerson(opening));
  const [place, go] = usePlace();
  const pane = usePane(place, go);
  const [failure, setFailure] = useState<string>();
  const world = useMemo<PageWorld>(() => {
    const language = languageOf(person, opening);
    document.documentElement.lang = person.locale;
    return {
      opening,
      person,
      setPerson(next) {
        localStorage.setItem(KEPT_PERSON, next.name);
        choosePerson(next);
      },
      language,
      say: (key, values = {}) => fill(language.words[key] ?? key, values),
      place,
      go,
      pane,
      async act(own) {
        const done = await perform({ ...own, as: person.id } as Act);
        setFailure(done.error);
        return done;
      },
      failure,
      setFailure,
    };
  }, [opening, person, place, go, pane, failure]);
  return <WorldContext value={world}>{children}</WorldContext>;
}

/** Who was chosen before, else the first who speaks the browser's language. */
function firstPerson({ people }: Opening): PagePerson {
  const kept = people.find(({ name }) => name === localStorage.getItem(KEPT_PERSON));
  const spoken = navigator.language.split('-')[0];
  const found = kept ?? people.find(({ locale }) => locale.split('-')[0] === spoken) ?? people[0];
  if (found === undefined) throw new Error('nobody is there');
  return found;
}

function languageOf({ locale }: PagePerson, { languages }: Opening): PageLanguage {
  const own = languages[locale.split('-')[0] ?? ''] ?? Object.values(languages)[0];
  if (own === undefined) throw new Error('no language is there');
  return own;
}
