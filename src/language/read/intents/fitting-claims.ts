import type { Intent, Slot } from '../../../engine/intent.ts';
import { gather } from '../amounts/gather.ts';
import { hoursOf } from '../amounts/units.ts';
import type { Claim } from '../claims/claim.ts';
import type { Said } from '../claims/hear.ts';
import { asDuration, claimsOfKind } from './claims-of-kind.ts';
import { slotList } from './slot-list.ts';

/** "price per million tokens", "energy of training": a word or a rate beside one of these says more than it does; "memory and price" are two. */
const VAGUE: Readonly<Record<string, ReadonlySet<string>>> = {
  price: new Set(['rent', 'pflop-hour', 'blended-price', 'input-price', 'output-price']),
  'training-cost': new Set(['energy', 'accelerator-hours']),
};

const EXACTER: ReadonlySet<string> = new Set(['blended-price', 'rent']);

/** What the text offers for a slot. Words the asker chose for it come before those only implied: servers counted, "per hour". */
export function fittingClaims(
  intent: Intent,
  name: string,
  slot: Slot,
  { claims, votes, cues }: Pick<Said, 'claims' | 'votes' | 'cues'>,
): readonly Claim[] {
  if (slot.takes === 'word' || slot.takes === 'topic' || slot.takes === 'language')
    return fittingWords(intent, name, slot, { claims, votes, cues });
  const worded = votes.worded.get(intent.id);
  if (slot.beside !== undefined && !isBeside(slot.beside, worded)) return NONE;
  const others = claimsOfKind(intent, name, slot, claims, worded);
  if (others !== undefined) return others;
  const fitting = claimsOf(slot.takes, intent, claims);
  if (slot.takes === 'date' && intent.plans) return fitting.map(toCome);
  if (slot.takes !== 'duration') return fitting;
  const asked = gather(claims, asDuration);
  const [first] = fitting;
  if (first === undefined || asked.length === 0) return first === undefined ? asked : fitting;
  // "1 year term: annual cost?"
  return [...fitting, ...asked.filter(({ value }) => value === first.value)];
}

/** Whether one of the words that a slot is filled beside is said. */
function isBeside({ slot, words }: NonNullable<Slot['beside']>, said: readonly Claim[] = NONE): boolean {
  return said.some((claim) => claim.slot === slot && words.includes(String(claim.value)));
}

/** "rent 64 H100s in December": the next one. */
function toCome(claim: Claim): Claim {
  return claim.coming === undefined ? claim : { ...claim, value: claim.coming };
}

/** The claims of a slot's own kind: mostly one. */
function claimsOf(kind: Slot['takes'], intent: Intent, claims: readonly Claim[]): readonly Claim[] {
  let fitting: Claim[] | undefined;
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    if (claim.takes !== kind || claim.range || (claim.vague && isLength(intent, claims))) continue;
    if (fitting === undefined) fitting = [claim];
    else fitting.push(claim);
  }
  return fitting ?? NONE;
}

/** Whether what may be a time or a length is a length: one is wanted, and no other is said. */
function isLength(intent: Intent, claims: readonly Claim[]): boolean {
  return (
    slotList(intent).some(([, { takes }]) => takes === 'duration') &&
    !claims.some(({ takes }) => takes === 'duration')
  );
}

/** Of a slot that takes a word: those chosen for it, else those implied. */
function fittingWords(
  { id }: Intent,
  name: string,
  { words }: Slot,
  { claims, votes, cues }: Pick<Said, 'claims' | 'votes' | 'cues'>,
): readonly Claim[] {
  const yields = cues.get(id)?.signs.yields?.[name] ?? NO_WORDS;
  const chosen = firmOf(votes.worded.get(id)?.filter((claim) => claim.slot === name) ?? NONE, yields);
  const implied = firmOf(
    gather(claims, (claim) => wordIn(claim, words)),
    yields,
  );
  if (chosen.length === 0 && implied.length === 0) return NONE;
  // "list price per million tokens": what is implied may be firm where what was chosen is not
  const isFirm = ({ value }: Claim) => !yields.includes(String(value));
  if (chosen.length > 0 && !chosen.some(isFirm) && implied.some(isFirm))
    return firmOf([...chosen, ...implied], yields);
  const said = chosen.filter((claim) => !isVague(claim));
  const rates = implied.filter(({ value }) => EXACTER.has(String(value)));
  const [exact] = said.length > 0 ? said : chosen.some(isVague) || chosen.length === 0 ? rates : NONE;
  if (exact === undefined) return chosen.length > 0 ? chosen : implied;
  return [
    ...(said.length > 0 ? said : rates),
    ...chosen
      .filter(isVague)
      .map((claim) =>
        VAGUE[String(claim.value)]?.has(String(exact.value)) ? { ...claim, value: exact.value } : claim,
      ),
  ];
}

/** A claim for one of a slot's words: of what is told by years, how much it is "a year", Meta一年的capex. */
function wordIn(claim: Claim, words: readonly string[] = NO_WORDS): readonly Claim[] {
  const { takes, value } = claim;
  if (takes === 'word' && words.includes(value as string)) return [claim];
  const isYear = takes === 'duration' && value === hoursOf.year && words.includes('year');
  return isYear ? [{ ...claim, takes: 'word', value: 'year' }] : NONE;
}

function isVague({ value }: Claim): boolean {
  return String(value) in VAGUE;
}

const NONE: readonly Claim[] = [];
const NO_WORDS: readonly string[] = [];

/** Words that say less take the value of those that say more. */
function firmOf(chosen: readonly Claim[], yields: readonly string[]): readonly Claim[] {
  if (yields.length === 0 || chosen.length < 2) return chosen;
  const firm = chosen.find(({ value }) => !yields.includes(String(value)));
  if (firm === undefined) return chosen;
  return chosen.map((claim) =>
    yields.includes(String(claim.value)) ? { ...claim, value: firm.value } : claim,
  );
}
