import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';

/** One thing to choose. */
interface MenuItem {
  readonly key: string;
  readonly label: string;
  readonly note?: string;
  /** Set where one of the items is the present choice. */
  readonly checked?: boolean;
  choose(): void;
}

interface MenuProps {
  /** What the button that opens it is called. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** What the button shows. */
  readonly children: ReactNode;
  readonly className?: string;
  /** Whether it opens upwards. */
  readonly above?: boolean;
}

const action = { role: 'menuitem' };
const choice = { role: 'menuitemradio' };

/** A button that opens a list of things to do: https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/ */
export function Menu({ label, items, children, className = 'menu-button', above = false }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!isOpen) return;
    const entries = entriesOf(root.current);
    (entries.find((entry) => entry.ariaChecked === 'true') ?? entries[0])?.focus();
    const leave = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    addEventListener('pointerdown', leave);
    addEventListener('focusin', leave);
    return () => {
      removeEventListener('pointerdown', leave);
      removeEventListener('focusin', leave);
    };
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (!moveAmong(entriesOf(root.current), event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="menu" ref={root}>
      <button
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && (
        <div
          className="menu-items"
          role="menu"
          id={id}
          aria-label={label}
          data-above={above || undefined}
          onKeyDown={onKeyDown}
          tabIndex={-1}
        >
          {items.map(({ key, label: name, note, checked, choose }) => (
            <button
              key={key}
              type="button"
              {...(checked === undefined ? action : { ...choice, 'aria-checked': checked })}
              tabIndex={-1}
              onClick={() => {
                close();
                choose();
              }}
            >
              {name}
              {note && <small>{note}</small>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function entriesOf(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
}

/** Moves the focus as the keys of a menu do; false when the key is none of them. */
function moveAmong(entries: readonly HTMLElement[], key: string): boolean {
  const at = entries.indexOf(document.activeElement as HTMLElement);
  const places: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % entries.length,
    ArrowUp: (at - 1 + entries.length) % entries.length,
    Home: 0,
    End: entries.length - 1,
  };
  const next = places[key];
  if (next === undefined) return false;
  entries[next]?.focus();
  return true;
}
