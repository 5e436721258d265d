import { createContext, useContext, useMemo, useState } from 'react';
import { stateOf, type ViewState } from '../../view-state.ts';
import type { Json } from '../sight.ts';

/** An element that was clicked or set, as the app is told of it. */
interface Used {
  readonly actionId: string;
  /** Which of several elements with the same `actionId`. */
  readonly value?: string;
  /** What an element that is no button was set to. */
  readonly chosen?: Json;
  /** What all inputs hold now. */
  readonly state: ViewState;
}

/** What holds blocks and hears what is done in them: a message, a form, a home tab. */
export interface Surface {
  /** What its inputs hold, by block and action, as Slack's client keeps it. */
  readonly state: ViewState;
  /** What is wrong with an input, by block. */
  readonly errors: Readonly<Record<string, string>>;
  /** Keeps what an input was set to. */
  hold(blockId: string, element: Json, held: Json): void;
  /** Tells the app of what was done. */
  act(used: Used): Promise<unknown>;
}

const SurfaceContext = createContext<Surface | undefined>(undefined);

export const SurfaceProvider = SurfaceContext.Provider;

/** The surface an element is on. */
export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (surface === undefined) throw new Error('an element on no surface');
  return surface;
}

/** The inputs' values: what the app set them to, and over it what was entered, for as long as the input is there. */
export function useInputs(blocks: readonly Json[]): Pick<Surface, 'state' | 'hold'> {
  const [entered, setEntered] = useState<ViewState>({});
  return useMemo(() => {
    const given = stateOf(blocks);
    const state = Object.fromEntries(
      Object.entries(given).map(([blockId, inputs]) => [
        blockId,
        Object.fromEntries(
          Object.entries(inputs).map(([actionId, held]) => [actionId, entered[blockId]?.[actionId] ?? held]),
        ),
      ]),
    );
    return {
      state,
      hold(blockId, { type, action_id }, held) {
        const own = { [String(action_id)]: { type, ...held } };
        setEntered((before) => ({ ...before, [blockId]: { ...before[blockId], ...own } }));
      },
    };
  }, [blocks, entered]);
}
