/**
 * Who sees a message, and with that who may change it: the asker alone sees an answer to a command; in a thread
 * everybody sees an answer, which stays its asker's to change; what was shared is everybody's.
 */
export type Audience =
  | { readonly to: 'asker' }
  | { readonly to: 'thread'; readonly asker: string }
  | { readonly to: 'channel'; readonly sharer: string };

/** The same in the keys of a button's value. */
export function askerIn(audience: Audience): { readonly u?: string; readonly s?: string } {
  switch (audience.to) {
    case 'thread':
      return audience.asker === '' ? {} : { u: audience.asker };
    case 'channel':
      return { s: audience.sharer };
    default:
      return {};
  }
}

/** The audience a message has by what its buttons carry. */
export function audienceOf(
  { asker, sharer }: { readonly asker?: string | undefined; readonly sharer?: string | undefined },
  isEphemeral: boolean,
): Audience {
  if (isEphemeral) return { to: 'asker' };
  return sharer === undefined ? { to: 'thread', asker: asker ?? '' } : { to: 'channel', sharer };
}
