import type { Shown } from './message.ts';

/** Whom a response URL answers: the person and channel of a command or shortcut, or of a click on a message. */
export type ResponseTarget = { readonly channel: string; readonly user: string } & (
  | { readonly kind: 'command' | 'shortcut' }
  | { readonly kind: 'click'; readonly message: Shown }
);

/** A response URL that was handed out. */
export interface ResponseUrl {
  readonly target: ResponseTarget;
  /** Milliseconds since 1970. */
  readonly expires: number;
  used: number;
}
