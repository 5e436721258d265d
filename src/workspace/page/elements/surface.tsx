import { createContext, useContext } from 'react';
import type { Json } from '../protocol.ts';

/** What holds blocks and hears what is done in them: a message, a form, a home tab. */
export interface Surface {
  /** Tells the app of a click; `chosen` is what an element that is no button was set to. */
  act(blockId: string, element: Json, chosen?: Json): Promise<void>;
}

const SurfaceContext = createContext<Surface>({ act: async () => {} });

export const SurfaceProvider = SurfaceContext.Provider;

/** The surface an element is on. */
export function useSurface(): Surface {
  return useContext(SurfaceContext);
}
