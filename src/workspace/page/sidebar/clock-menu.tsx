import { useEffect, useState } from 'react';
import { Icon } from '../frame/icon.tsx';
import { Menu } from '../menu/menu.tsx';
import { useWorld } from '../world.tsx';

const HOUR = 60 * 60 * 1000;

/** How far the clock can be moved at once, by the key of the words for it. */
const steps = [
  ['clock.hour', HOUR],
  ['clock.day', 24 * HOUR],
  ['clock.week', 7 * 24 * HOUR],
] as const;

/** The workspace's clock, and ways to move it on: what is due at nine need not be waited for. */
export function ClockMenu({ now }: { now: number }) {
  const { person, say, act } = useWorld();
  const time = useRunning(now);
  const parts = {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  } as const;
  const shown = new Intl.DateTimeFormat(person.locale, { ...parts, timeZone: person.zone }).format(time);
  return (
    <div className="clock">
      <Menu
        label={say('clock.title', { time: shown })}
        above
        items={steps.map(([key, milliseconds]) => ({
          key,
          label: say(key),
          choose: () => void act({ do: 'advance', milliseconds }),
        }))}
      >
        <Icon name="clock" />
        <span>{shown}</span>
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
