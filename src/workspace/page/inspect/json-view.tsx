import { useWorld } from '../world.tsx';

/** A JSON value as text, to read and to copy. */
export function JsonView({ title, value }: { title: string; value: unknown }) {
  const { say } = useWorld();
  const text = value === undefined ? say('journal.nothing') : JSON.stringify(value, null, 2);
  return (
    <figure className="json">
      <figcaption>
        {title}
        {value !== undefined && (
          <button type="button" className="link-button" onClick={() => navigator.clipboard.writeText(text)}>
            {say('journal.copy')}
          </button>
        )}
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <pre tabIndex={0}>{text}</pre>
    </figure>
  );
}
