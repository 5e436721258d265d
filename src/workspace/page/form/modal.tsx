import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { Blocks } from '../blocks/blocks.tsx';
import { type Surface, SurfaceProvider, useInputs } from '../elements/surface.tsx';
import { textOf } from '../elements/text-of.ts';
import { Icon } from '../frame/icon.tsx';
import type { PageView } from '../sight.ts';
import { useWorld } from '../world.tsx';
import { faultsIn } from './faults-in.ts';

/** A form over the page: filled in, sent, refused in its fields, or closed. */
export function Modal({ view }: { view: PageView }) {
  const { say, act } = useWorld();
  const dialog = useRef<HTMLDialogElement>(null);
  const { state, hold } = useInputs(view.blocks);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [isBusy, setBusy] = useState(false);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the app may fill in the form after it opened it.
  useEffect(() => {
    if (document.activeElement?.closest('.input-block')) return;
    dialog.current
      ?.querySelector<HTMLElement>('[data-focus], .input-block :is(input, select, textarea)')
      ?.focus();
  }, [view.hash]);
  const surface = useMemo<Surface>(
    () => ({
      state,
      errors,
      hold(blockId, element, held) {
        setErrors(({ [blockId]: _, ...others }) => others);
        hold(blockId, element, held);
      },
      act: (used) => act({ do: 'clickIn', view: 'modal', ...used }),
    }),
    [state, errors, hold, act],
  );
  const submit = async () => {
    if (isBusy) return;
    const faults = faultsIn(view.blocks, state, say);
    setErrors(faults);
    if (Object.keys(faults).length > 0) return;
    setBusy(true);
    const done = await act({ do: 'submit', state });
    setBusy(false);
    if (done.errors) setErrors(done.errors);
  };
  return (
    <dialog
      ref={dialog}
      className="dialog modal"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        void act({ do: 'close' });
      }}
    >
      <header>
        <h2 id={id}>{textOf(view.title)}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={say('frame.close')}
          onClick={() => act({ do: 'close' })}
        >
          <Icon name="close" />
        </button>
      </header>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div className="modal-content">
          <SurfaceProvider value={surface}>
            <Blocks blocks={view.blocks} />
          </SurfaceProvider>
        </div>
        <div className="dialog-foot">
          <button type="button" className="button" onClick={() => act({ do: 'close' })}>
            {textOf(view.close) || say('form.cancel')}
          </button>
          {view.submit != null && (
            <button type="submit" className="button" data-style="primary" aria-disabled={isBusy}>
              {textOf(view.submit)}
            </button>
          )}
        </div>
      </form>
    </dialog>
  );
}
