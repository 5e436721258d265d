import type { Button, KnownBlock } from '@slack/types';
import type { Labels } from '../../../language/wording.ts';
import { button, headerBlock, hintBlock, plainText } from '../plain-blocks.ts';
import { bold, line, plain, richText } from '../rich-text.ts';
import type { HomeContent, ListedDigest } from './home-content.ts';

/** `action_id` of a button that does something with a digest: `home:digest:pause:0`, … */
export const DIGEST = /^home:digest:[a-z]+:\d+$/;

/** The digests somebody may change, each with what can be done with it; for those who have none, how to get one. */
export function digestBlocks({ words: { labels }, digests, openChannel }: HomeContent): KnownBlock[] {
  if (digests === undefined) return [];
  const here = openChannel === undefined ? [] : offerBlocks(openChannel, labels);
  const empty = digests.length === 0 ? [hintBlock(labels.homeNoDigest ?? '')] : [];
  return [
    headerBlock(labels.homeDigests ?? ''),
    ...empty,
    ...digests.flatMap((digest, index) => oneDigest(digest, index, labels)),
    ...here,
  ];
}

function oneDigest(
  { channel, rule, isPaused, values }: ListedDigest,
  index: number,
  labels: Labels,
): KnownBlock[] {
  const act = (name: string, label: string, value: string) =>
    button(`home:digest:${name}:${index}`, label, value);
  const place = channel.startsWith('D')
    ? bold(labels.homeMessages ?? '')
    : ({ type: 'channel', channel_id: channel } as const);
  const stop: Button = {
    ...act('stop', labels.digestStop ?? '', values.stop),
    confirm: {
      title: plainText(labels.homeStopTitle ?? '', 100),
      text: plainText(labels.homeStopText ?? '', 300),
      confirm: plainText(labels.homeStopYes ?? '', 30),
      deny: plainText(labels.clearNo ?? '', 30),
    },
  };
  const state = isPaused ? [plain(` (${labels.homePaused})`)] : [];
  return [
    richText(line(place, ...state, plain(`\n${rule}`))),
    {
      type: 'actions',
      elements: [
        isPaused
          ? act('resume', labels.digestResume ?? '', values.resume)
          : act('pause', labels.digestPause ?? '', values.pause),
        stop,
      ],
    },
  ];
}

/** A digest for the channel somebody has open beside the app. */
function offerBlocks(
  { channel, value }: NonNullable<HomeContent['openChannel']>,
  labels: Labels,
): KnownBlock[] {
  return [
    richText(line(plain(`${labels.homeOpenChannel} `), { type: 'channel', channel_id: channel })),
    { type: 'actions', elements: [button('home:digest:subscribe:0', labels.homeSubscribe ?? '', value)] },
  ];
}
