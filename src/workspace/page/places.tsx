import { createContext, useContext } from 'react';

/** A channel, or the direct messages with the app, as a form offers it. */
interface NamedPlace {
  readonly id: string;
  readonly name: string;
}

const PlacesContext = createContext<readonly NamedPlace[]>([]);

export const PlacesProvider = PlacesContext.Provider;

/** Where the person can be, for menus of channels. */
export function usePlaces(): readonly NamedPlace[] {
  return useContext(PlacesContext);
}
