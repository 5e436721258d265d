import { useWorld } from '../world.tsx';

/** A JSON value to read and to copy; a text as it is. */
export function JsonView({ title, value }: { title: string; value: unknown }) {
  const { say } = useWorld();
  const text = typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? say('journal.nothing'));
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
