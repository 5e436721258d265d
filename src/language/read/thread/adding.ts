import { intents } from '../../../engine/index.ts';
import type { Intent } from '../../../engine/intent.ts';
import type { Query } from '../../../engine/query.ts';
import { bareClaim, type Claim } from '../claims/claim.ts';
import type { Said } from '../claims/hear.ts';
import { type Candidate, candidateFor } from '../intents/candidate.ts';
import { isAdding } from './follow-up.ts';

/** Kinds of which one question holds one, unless it puts several side by side. */
const ALONE = ['accelerator', 'model', 'instance'] as const;

/** The measure by which things are compared that a question for one asks about, by its unit or by what it asks. */
const MEASURES: Readonly<Record<string, string>> = {
  buy: 'price',
  rent: 'rent',
  tokens: 'blended-price',
  unit: 'price',
  hour: 'rent',
  'million-tokens': 'blended-price',
};

/** What a text wants added to the question before: "add B200", "H200 too", "and B200?" of a comparison; undefined when it adds nothing. */
export function addedTo(previous: Query, { items, claims, votes }: Said): Claim | undefined {
  const isBare = votes.strong.size + votes.weak.size === 0;
  if (!isAdding(items) && !(previous.things !== undefined && isBare)) return undefined;
  return otherThing(previous, claims);
}

/** "vs B200", 跟B200比: what a text wants compared with the one thing the question before was about. */
export function comparedTo(previous: Query, said: Said): Claim | undefined {
  const isComparing = comparing(said) !== undefined && !said.claims.some(({ takes }) => takes === 'things');
  return isComparing && !isAskedAgain(previous, said) ? otherThing(previous, said.claims) : undefined;
}

/** 那比Claude便宜的呢 after 有没有比GPT便宜的: what speaks for the question before asks that of another thing. */
function isAskedAgain({ intent, things }: Query, { votes }: Said): boolean {
  const isWeak = several !== undefined && !votes.strong.has(several.id);
  return isWeak && things === undefined && (votes.strong.has(intent) || votes.weak.has(intent));
}

/** The intent that puts things side by side. */
const several = intents.find(({ slots }) => Object.values(slots).some(({ takes }) => takes === 'things'));

/** The intent that puts things side by side, where a text speaks for it. */
export function comparing({ votes }: Said): Intent | undefined {
  return several && (votes.strong.has(several.id) || votes.weak.has(several.id)) ? several : undefined;
}

function otherThing(previous: Query, claims: readonly Claim[]): Claim | undefined {
  const before = idsOf(previous);
  const isKind = ({ takes }: Claim) => ALONE.some((kind) => kind === takes);
  return claims.find(
    (claim) =>
      isKind(claim) &&
      before.length > 0 &&
      !before.includes(claim.value as string) &&
      (previous.things !== undefined || previous[claim.takes] !== undefined),
  );
}

/** "Add Meta", "Google too", "vs Amazon": the companies named join those of the question before. */
export function withAddedCompanies(said: Said, { companies }: Query): Said {
  const isJoined = isAdding(said.items) || comparing(said) !== undefined;
  if (!Array.isArray(companies) || !isJoined) return said;
  const join = (claim: Claim): Claim =>
    claim.takes === 'companies' && Array.isArray(claim.value)
      ? { ...claim, value: [...new Set([...companies, ...claim.value])] }
      : claim;
  return { ...said, claims: said.claims.map(join) };
}

/** The things of the question before and those added, side by side. */
export function sideBySide(previous: Query, added: Claim, said: Said): Candidate | undefined {
  const before = idsOf(previous);
  const isMore = ({ takes, value }: Claim) => takes === added.takes && !before.includes(value as string);
  const more = said.claims.filter(isMore);
  const things: Claim = {
    ...bareClaim,
    takes: 'things',
    value: [...new Set([...before, ...more.map(({ value }) => value as string)])],
    items: more.flatMap(({ items }) => items),
    notes: more.flatMap(({ notes }) => notes),
  };
  const others = said.claims.filter(({ takes }) => takes !== 'things');
  const intent = intents.find(({ slots }) => Object.values(slots).some(({ takes }) => takes === 'things'));
  const inherit = (now: Query): Query => ({ ...comparable(previous), ...now });
  return intent && candidateFor(intent, { ...said, claims: [...others, things] }, inherit);
}

/** Whether things side by side leave nothing of the question before unasked: a count, a time and a provider they would. */
export function holdsAll({ said }: Candidate, previous: Query): boolean {
  if (previous.things !== undefined) return true;
  const kept = new Set(['intent', ...ALONE, ...Object.keys(said)]);
  const measure = measureOf(previous);
  return Object.keys(previous).every(
    (slot) => kept.has(slot) || (measure !== undefined && (slot === 'per' || slot === 'property')),
  );
}

/** What of a question can be asked of several things. */
export function comparable(previous: Query): Partial<Query> {
  const measure = previous.measure ?? measureOf(previous);
  const { asOf } = previous;
  return { ...(measure !== undefined && { measure }), ...(asOf !== undefined && { asOf }) };
}

function measureOf({ intent, per, property }: Query): string | undefined {
  const measure = MEASURES[String(per)] ?? property ?? MEASURES[intent];
  const known = intents.flatMap(({ slots }) => slots.measure?.words ?? []);
  return known.find((word) => word === measure);
}

/** The things a question is about: those it puts side by side, or the one. */
export function idsOf(query: Query): readonly string[] {
  if (Array.isArray(query.things)) return query.things as string[];
  return ALONE.flatMap((kind) => (typeof query[kind] === 'string' ? [query[kind]] : []));
}
