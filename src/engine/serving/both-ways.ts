import { type Estimate, times } from '../../quantity/estimate.ts';
import type { Answer, Note } from '../answer.ts';
import { conclude } from '../conclude.ts';
import type { Inquiry } from '../inquiry.ts';
import { overTime } from '../over-time.ts';
import { regionNotes } from '../power/regions.ts';
import { type Query, without } from '../query.ts';
import { askedOnOtherBasis, onOtherBasis } from '../renting/rental-price.ts';
import { textSlot } from '../slots.ts';
import { hardwareFigures } from './figures.ts';
import type { Hosted } from './hosted-alternative.ts';
import type { Throughput } from './measurement.ts';
import { type OwnHardware, onOwnHardware } from './own-hardware.ts';
import { ratio, sizeTaken } from './remarks.ts';
import type { Size } from './size.ts';
import type { Monthly } from './volume.ts';

/** What is known of the question before either way is reckoned. */
interface Found {
  readonly size: Size | undefined;
  readonly measured: Throughput | undefined;
  readonly monthly: Monthly;
  readonly share: Estimate;
  readonly hosted: Hosted;
}

/** The answer by own hardware and by the cheapest suitable API, side by side: the total is of the way asked about. */
export function bothWays({ size, measured, monthly, share, hosted }: Found, inquiry: Inquiry): Answer {
  const { query } = inquiry;
  const own = size
    ? onOwnHardware(size, measured, monthly, measured && share, inquiry)
    : { key: 'size-not-published', values: { model: textSlot(query, 'model') ?? '' } };
  const hardware = 'key' in own ? undefined : own;
  const bill = hosted.price && times(monthly.tokens, hosted.price, { name: 'hosted', unit: 'USD' });
  const isApi = query.through === 'api';
  const total = isApi ? bill && { ...bill, name: 'total' } : hardware?.cost;
  return conclude(inquiry, {
    total: total ?? null,
    figures: {
      ...overTime(total, query),
      ...(isApi && hardware === undefined ? {} : hardwareFigures(hardware, monthly, inquiry)),
      ...(isApi ? hardware && { ownHardware: hardware.cost ?? null } : { hosted: bill ?? null }),
      hostedPerMillion: hosted.price ?? null,
      ...(hardware && !isApi ? onOtherBasis(hardware.hours, hardware.rental) : {}),
    },
    caveats: [
      ...(monthly.oneCopy === undefined ? [] : [{ key: 'one-copy', values: { count: monthly.oneCopy } }]),
      ...(measured === undefined ? [{ key: 'three-to-one' }] : []),
      ...sizeTaken(monthly, inquiry),
      ...hosted.caveats,
      ...ratio(bill, hardware?.cost),
      ...(hardware === undefined ? [own as Note] : hardware.caveats),
      ...(query.asks === 'carbon' ? regionNotes(inquiry) : []),
    ],
    sources: [...hosted.sources, ...(hardware?.rental.offers.flatMap((offer) => offer.price.sources) ?? [])],
    next: followUps(query, hardware),
  });
}

function followUps(query: Query, hardware: OwnHardware | undefined): Query[] {
  const faster =
    query.accelerator === 'b200' || query.through === 'api' ? [] : [{ ...query, accelerator: 'b200' }];
  const plain = without(query, 'volume', 'accelerator', 'assume', 'through', 'basis');
  return [
    query.through === 'api' ? without(query, 'through') : { ...query, through: 'api' },
    ...faster,
    ...(query.model === undefined ? [] : [{ ...plain, intent: 'alternatives' }]),
    ...(hardware === undefined || query.through === 'api' ? [] : askedOnOtherBasis(query, hardware.rental)),
  ];
}
