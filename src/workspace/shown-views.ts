import type { Parts } from './parts.ts';
import type { ShownView, View } from './view.ts';

/** The home tab last published for a person. */
export function homeOf({ views }: Parts, user: string): View | undefined {
  return views.find((shown) => shown.user === user && shown.view.type === 'home')?.view;
}

/** The modal on top of what a person has open. */
export function modalOf({ views }: Parts, user: string): View | undefined {
  return views.findLast((shown) => shown.user === user && shown.view.type === 'modal')?.view;
}

/** Shows a view: a home tab or an updated modal in the place of the one before, a new modal on top. */
export function showView(parts: Parts, shown: ShownView): void {
  const { views, changes } = parts;
  const place = views.findIndex(({ user, view }) => user === shown.user && view.id === shown.view.id);
  if (place < 0) views.push(shown);
  else views[place] = shown;
  changes.announce();
}

/** Takes modals away: those of a person for which `which` holds. */
export function closeViews(parts: Parts, person: string, which: (view: View) => boolean): void {
  const { views, changes } = parts;
  const left = views.filter(({ user, view }) => user !== person || view.type === 'home' || !which(view));
  views.splice(0, views.length, ...left);
  changes.announce();
}
