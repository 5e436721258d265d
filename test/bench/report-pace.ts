const MINUTE = 60_000;

/** A digest posted: where, the slot it was due in (ISO) and when it was (clock's milliseconds). */
export interface Post {
  readonly team: string;
  readonly channel: string;
  readonly due: string;
  readonly at: number;
}

/** Prints how fast posts followed one another, beside what Slack allows, and how many were out of order. */
export function reportPace(posts: readonly Post[], perMinute: number): void {
  const toTeam = mostWithin(posts, ({ team }) => team, MINUTE);
  const toChannel = mostWithin(posts, ({ team, channel }) => `${team}/${channel}`, 1000);
  console.log(`  most to a workspace in a minute: ${toTeam} (at most ${perMinute})`);
  console.log(`  most to a conversation in a second: ${toChannel} (at most 1)`);
  console.log(`  out of the order they were due in: ${outOfOrder(posts)}`);
}

/** The most posts of one key in any stretch of so many milliseconds. */
function mostWithin(posts: readonly Post[], keyOf: (post: Post) => string, span: number): number {
  const times = Map.groupBy(posts, keyOf);
  let most = 0;
  for (const group of times.values()) {
    let first = 0;
    group.forEach(({ at }, index) => {
      while (at - (group[first]?.at ?? at) >= span) first++;
      most = Math.max(most, index - first + 1);
    });
  }
  return most;
}

/** Posts of a workspace that came before one that was due earlier. */
function outOfOrder(posts: readonly Post[]): number {
  return [...Map.groupBy(posts, ({ team }) => team).values()].reduce(
    (sum, group) =>
      sum + group.filter(({ due }, index) => index > 0 && due < (group[index - 1]?.due ?? '')).length,
    0,
  );
}
