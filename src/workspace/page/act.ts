import type { ViewState } from '../view-state.ts';
import type { Json } from './sight.ts';

/** Something a person does on the page. */
export type Act = { readonly as: string } & (
  | { readonly do: 'say'; readonly channel: string; readonly text: string; readonly thread?: string }
  | { readonly do: 'command'; readonly channel: string; readonly command: string; readonly text: string }
  | {
      readonly do: 'click';
      readonly channel: string;
      readonly ts: string;
      readonly actionId: string;
      /** Which of several elements with the same `actionId`. */
      readonly value?: string;
      /** What an element that is no button is set to. */
      readonly chosen?: Json;
      readonly state: ViewState;
    }
  | {
      readonly do: 'clickIn';
      readonly view: 'modal' | 'home';
      readonly actionId: string;
      readonly value?: string;
      readonly chosen?: Json;
      readonly state: ViewState;
    }
  | { readonly do: 'submit'; readonly state: ViewState }
  | { readonly do: 'close' }
  | { readonly do: 'shortcut'; readonly callbackId: string; readonly channel?: string; readonly ts?: string }
  | { readonly do: 'open'; readonly tab: 'home' | 'messages' }
  | { readonly do: 'invite'; readonly channel: string }
  | { readonly do: 'advance'; readonly milliseconds: number }
);

/** What came of it; `error` is there when it failed. */
export interface Done {
  readonly error?: string;
  /** What is wrong with a form, by block. */
  readonly errors?: Readonly<Record<string, string>>;
  /** The message said. */
  readonly ts?: string;
}
