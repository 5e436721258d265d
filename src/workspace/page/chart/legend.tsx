import { Marker } from './marker.tsx';

/** Which mark is whose: by colour, and for lines by shape as well. */
export function Legend({ names, isLine }: { names: readonly string[]; isLine: boolean }) {
  return (
    <ul className="legend">
      {names.map((name, index) => (
        <li key={name}>
          <svg viewBox="0 0 14 14" aria-hidden="true">
            {isLine ? (
              <Marker x={7} y={7} series={index} />
            ) : (
              <rect x="1" y="1" width="12" height="12" rx="2" data-series={index % 6} />
            )}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
