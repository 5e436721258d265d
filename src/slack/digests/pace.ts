import type { Delivered } from '../../digest/carrier.ts';
import type { Store } from '../../store/store.ts';

/** How fast Slack is posted to: a message a second into a conversation, so many a minute into a workspace. */
export interface Pace {
  /** Undefined when it is one's turn to post, which is then taken; else how long to wait, and who has to. */
  turn(team: string, channel: string): Promise<Exclude<Delivered, 'over'> | undefined>;
  /** Milliseconds until a workspace takes messages again, as it said; 0 when it does. */
  pausedFor(team: string): Promise<number>;
  /** Notes that a workspace takes no more for so many milliseconds. */
  pause(team: string, wait: number): Promise<void>;
}

/** Milliseconds between two messages into one conversation: https://docs.slack.dev/apis/web-api/rate-limits */
const perChannel = 1_000;

/**
 * The pace of all instances together: turns are claims, which expire by themselves.
 * @param perMinute messages a workspace gets at most
 */
export function paceOf(store: Store, clock: () => number, perMinute: number): Pace {
  const perTeam = 60_000 / perMinute;
  const pausedKey = (team: string) => `paused/${team}`;
  return {
    async turn(team, channel) {
      const key = `pace/${team}/${channel}`;
      const token = await store.claim(key, perChannel);
      if (token === undefined) return { wait: perChannel, of: 'slot' };
      if ((await store.claim(`pace/${team}`, perTeam)) !== undefined) return undefined;
      await store.release(key, token);
      return { wait: perTeam, of: 'team' };
    },
    async pausedFor(team) {
      const until = await store.get<number>(pausedKey(team));
      return until === undefined ? 0 : Math.max(0, until - clock());
    },
    async pause(team, wait) {
      await store.set(pausedKey(team), clock() + wait, wait);
    },
  };
}
