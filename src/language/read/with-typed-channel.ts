import type { Query } from '../../engine/query.ts';
import type { Reading } from '../reading.ts';
import type { Reader } from './create-reader.ts';
import { typedChannelIn } from './text/channel-in.ts';

/**
 * A reader that takes `#infra`, typed and not picked from Slack's list, as the channel a digest is about. The name is
 * then read as nothing else: what it is called says nothing of what is wanted.
 */
export function withTypedChannel(read: Reader): Reader {
  return (ask, circumstances) => {
    const typed = typedChannelIn(ask);
    if (typed === undefined) return read(ask, circumstances);
    const { name, start, end } = typed;
    const without = read(ask.slice(0, start) + ' '.repeat(end - start) + ask.slice(end), circumstances);
    const reading = isDigest(without) ? without : read(ask, circumstances);
    if (!isDigest(reading) || reading.query.channel !== undefined) return reading;
    return { ...reading, ask, query: { ...reading.query, channel: name } };
  };
}

function isDigest(reading: Reading): reading is Reading & { readonly query: Query } {
  return reading.query?.intent === 'digest';
}
