/** A modal or a home tab, as Slack gives it to the app. */
export interface View {
  readonly id: string;
  readonly type: 'modal' | 'home';
  readonly blocks: readonly unknown[];
  readonly hash: string;
  readonly callback_id: string;
  readonly private_metadata: string;
  readonly notify_on_close: boolean;
  readonly clear_on_close: boolean;
  readonly [key: string]: unknown;
}

/** A view somebody has before them; of several modals the last is on top. */
export interface ShownView {
  /** The id of the person. */
  readonly user: string;
  readonly view: View;
}
