import { type Dated, timeOf } from './vintages.ts';

/**
 * Whether subtracting one value from a longer one would mix two words: the longer was told anew, and the shorter was
 * neither told anew nor told again since. What changed may then lie in the shorter time as well, and nobody has said so yet.
 */
export function mixedIn(facts: readonly Dated[]): (long: Dated, short: Dated) => boolean {
  const told = Map.groupBy(facts, timeOf);
  const since = (fact: Dated) => toldAnewOn(fact, told.get(timeOf(fact)) ?? []);
  return (long, short) => {
    const day = since(long);
    if (day === undefined || since(short) !== undefined) return false;
    const again = told.get(timeOf(short)) ?? [];
    return !again.some(({ val, filed }) => val === short.val && filed >= day);
  };
}

/** The day a value was first told, where another was told of its time before. */
function toldAnewOn({ val }: Dated, told: readonly Dated[]): string | undefined {
  const days = (some: readonly Dated[]) => some.map(({ filed }) => filed).sort();
  const [first = ''] = days(told.filter((other) => other.val === val));
  const [other] = days(told.filter((one) => one.val !== val));
  return other !== undefined && other < first ? first : undefined;
}
