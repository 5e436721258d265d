import { useEffect, useState } from 'react';
import { Icon } from '../frame/icon.tsx';
import { Menu } from '../menu/menu.tsx';
import { useWorld } from '../world.tsx';

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;

const parts = {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
} as const;

/** How far the clock can be moved at once, by the key of the words for it. */
const steps = [
  ['clock.hour', HOUR],
  ['clock.day', 24 * HOUR],
  ['clock.week', 7 * 24 * HOUR],
] as const;

/** The workspace's clock, and ways to move it on: what is due at nine need not be waited for. */
export function ClockMenu({ now, nextDigest }: { now: number; nextDigest: number | undefined }) {
  const { person, say, act } = useWorld();
  const time = useRunning(now);
  const write = (at: number) =>
    new Intl.DateTimeFormat(person.locale, { ...parts, timeZone: person.zone }).format(at);
  const move = (milliseconds: number) => void act({ do: 'advance', milliseconds });
  const toDigest = nextDigest !== undefined && {
    key: 'clock.digest',
    label: say('clock.digest'),
    note: write(nextDigest),
    choose: () => move(Math.max(0, nextDigest - time) + MINUTE),
  };
  return (
    <div className="clock">
      <Menu
        label={say('clock.title', { time: write(time) })}
        above
        items={[
          ...(toDigest ? [toDigest] : []),
          ...steps.map(([key, milliseconds]) => ({ key, label: say(key), choose: () => move(milliseconds) })),
        ]}
      >
        <Icon name="clock" />
        <span>{write(time)}</span>
        <small>{say('clock.move')}</small>
      </Menu>
    </div>
  );
}

/** A time that goes on from when it was told. */
function useRunning(now: number): number {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const told = Date.now();
    const tick = () => setTime(now + Date.now() - told);
    tick();
    const ticking = setInterval(tick, 1000);
    return () => clearInterval(ticking);
  }, [now]);
  return time;
}
