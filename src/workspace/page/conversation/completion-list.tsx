import { useWorld } from '../world.tsx';
import type { Completion } from './completions.ts';

interface CompletionListProps {
  readonly id: string;
  readonly offered: readonly Completion[];
  readonly active: number;
  readonly onChoose: (completion: Completion) => void;
}

/** What the composer offers; the focus stays where one types. */
export function CompletionList({ id, offered, active, onChoose }: CompletionListProps) {
  const { say } = useWorld();
  if (offered.length === 0) return null;
  return (
    <div className="completions" role="listbox" id={id} aria-label={say('composer.completions')}>
      {offered.map((completion, index) => (
        <div
          key={completion.label}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(completion);
          }}
        >
          {completion.label}
          {completion.note && <small>{completion.note}</small>}
        </div>
      ))}
    </div>
  );
}
