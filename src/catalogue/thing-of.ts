import type { Thing } from './catalogue.ts';
import type { NamedFacts } from './check-names.ts';
import { thingFolders } from './fact-schema.ts';

/** The thing a checked file is about; its figures apart, but for the day it was released, which is a trait as well. */
export function thingOf({ id, folder, facts }: NamedFacts): Thing {
  const { name, aliases = [], loose = [], figures, ...traits } = facts;
  const released = figures?.released?.at(-1)?.value;
  const dated = typeof released === 'string' ? { released } : {};
  return {
    id,
    kind: thingFolders[folder].kind,
    name,
    aliases,
    loose,
    traits: { ...traits, ...dated } as Thing['traits'],
  };
}
