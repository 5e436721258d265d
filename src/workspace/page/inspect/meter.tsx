import { useWorld } from '../world.tsx';

/** How full something is: in numbers, and as a bar. */
export function Meter({ name, used, most }: { name: string; used: number; most: number }) {
  const { person } = useWorld();
  const number = (value: number) => value.toLocaleString(person.locale);
  return (
    <div className="meter">
      <span className="meter-name">{name}</span>
      <span className="meter-value">
        {number(used)} / {number(most)}
      </span>
      <span className="meter-bar" aria-hidden="true">
        <span
          style={{ width: `${Math.min(100, (100 * used) / most)}%` }}
          data-over={used > most || undefined}
        />
      </span>
    </div>
  );
}
