import type { Workspace } from '../workspace.ts';
import type { MovableClock } from './movable-clock.ts';

/** What stands behind the page. */
export interface Behind {
  readonly workspace: Workspace;
  /** Lets the page move time on; without, it shows none. */
  readonly clock?: MovableClock | undefined;
}
