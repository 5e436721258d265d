import { useEffect, useId, useRef } from 'react';
import type { Json } from '../sight.ts';
import { textOf } from './text-of.ts';

/** Asks before something is done, in the app's words. */
export function ConfirmDialog({
  confirm,
  onClose,
}: {
  confirm: Json;
  onClose: (isConfirmed: boolean) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="dialog confirm"
      aria-labelledby={id}
      onClose={() => onClose(dialog.current?.returnValue === 'yes')}
    >
      <form method="dialog">
        <h2 id={id}>{textOf(confirm.title)}</h2>
        <p>{textOf(confirm.text)}</p>
        <div className="dialog-foot">
          <button type="submit" className="button" value="no">
            {textOf(confirm.deny)}
          </button>
          <button type="submit" className="button" value="yes" data-style={confirm.style ?? 'primary'}>
            {textOf(confirm.confirm)}
          </button>
        </div>
      </form>
    </dialog>
  );
}
