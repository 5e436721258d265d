import { useEffect, useRef } from 'react';
import { useWorld } from '../world.tsx';
import { Icon } from './icon.tsx';

/** Keys, and what they do, by the key of the words that say it. */
const keys: readonly (readonly [string, readonly string[]])[] = [
  ['help.commands', ['/']],
  ['help.mention', ['@']],
  ['help.send', ['Enter']],
  ['help.newLine', ['Shift', 'Enter']],
  ['help.complete', ['Tab']],
  ['help.regions', ['F6']],
  ['help.channels', ['Alt', '↑ ↓']],
  ['help.messages', ['↑ ↓']],
  ['help.thread', ['T']],
  ['help.inspect', ['I']],
  ['help.more', ['M']],
  ['help.close', ['Esc']],
  ['help.this', ['Ctrl', '/']],
];

/** How to use the page, and all of it by keyboard. */
export function Help({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { say } = useWorld();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="dialog help" aria-labelledby="help-title" onClose={onClose}>
      <header>
        <h2 id="help-title">{say('help.title')}</h2>
        <form method="dialog">
          <button type="submit" className="icon-button" aria-label={say('frame.close')}>
            <Icon name="close" />
          </button>
        </form>
      </header>
      <p>{say('help.what')}</p>
      <dl className="keys">
        {keys.map(([words, pressed]) => (
          <div key={words}>
            <dt>
              {pressed.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(words)}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
