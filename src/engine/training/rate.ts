import type { Known } from '../../catalogue/catalogue.ts';
import { dividedBy, type Estimate, exactly, times } from '../../quantity/estimate.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import { asPublished } from '../as-published.ts';
import type { Inquiry } from '../inquiry.ts';
import { scaled } from '../scaled.ts';
import { textSlot } from '../slots.ts';
import type { Work } from './work.ts';

export const SECONDS_PER_HOUR = exactly(3600, { name: 'seconds-per-hour', unit: 'ratio' });

/**
 * The number format of the run: the asker's, else bfloat16. Accelerators that compute in FP4 are trained on in FP8, as
 * published runs are, unless the asker gives a utilisation: published shares are mostly of the bfloat16 peak.
 */
export function formatOf(work: Work, accelerator: string, { query, ledger, known }: Inquiry): string {
  const isNewer =
    known(accelerator, 'fp4') !== undefined &&
    known(accelerator, `${utilisationKind(work)}Fp8`) !== undefined;
  return textSlot(query, 'format') ?? (isNewer && !ledger.said('utilisation') ? 'fp8' : 'bf16');
}

function utilisationKind({ isMixture }: Work): string {
  return isMixture ? 'mixtureUtilisation' : 'denseUtilisation';
}

/** Dense peak of a number format; of chips without bfloat16, in FP16. */
export function peakRate(accelerator: string, format: string, { known }: Inquiry): Estimate | undefined {
  const peak = known(accelerator, format) ?? (format === 'bf16' ? known(accelerator, 'fp16') : undefined);
  return peak && asPublished('peak', peak);
}

/** Achieved FLOP/s per accelerator: by the asker's tokens a second, else by hours that are known, else peak × utilisation. */
export function achievedRate(
  work: Work,
  {
    peak,
    format,
    accelerator,
  }: { readonly peak: Estimate | undefined; readonly format: string; readonly accelerator: string },
  hours: Estimate | undefined,
  inquiry: Inquiry,
): Estimate | undefined {
  const { ledger } = inquiry;
  const throughput = ledger.said('throughput') ? ledger.assume('throughput', undefined) : undefined;
  if (throughput !== undefined && work.compute !== undefined && work.tokens !== undefined) {
    const each = dividedBy(work.compute, work.tokens, { name: 'flop-per-token', unit: 'FLOP' });
    return times(throughput, each, { name: 'rate', unit: 'FLOP/s' });
  }
  if (hours !== undefined && work.compute !== undefined && !ledger.said('utilisation')) {
    const seconds = times(hours, SECONDS_PER_HOUR, { name: 'accelerator-seconds', unit: 'ratio' });
    return dividedBy(work.compute, seconds, { name: 'rate', unit: 'FLOP/s' });
  }
  if (peak === undefined) return undefined;
  const usual = usualShare(utilisationKind(work), { peak, format, accelerator }, inquiry);
  const utilisation = ledger.assume('utilisation', usual);
  return utilisation && times(peak, utilisation, { name: 'rate', unit: 'FLOP/s' });
}

/**
 * The share of a format's peak that runs mostly reach. Shares are of the 16-bit peak unless one was measured of the
 * format's own: of a higher peak the same speed is a smaller share.
 */
function usualShare(
  kind: string,
  {
    peak,
    format,
    accelerator,
  }: { readonly peak: Estimate; readonly format: string; readonly accelerator: string },
  inquiry: Inquiry,
): Known | undefined {
  const { known } = inquiry;
  const own = format === 'fp8' ? known(accelerator, `${kind}Fp8`) : undefined;
  const general = own ?? known(accelerator, kind) ?? known('training', kind);
  const base = peakRate(accelerator, 'bf16', inquiry);
  if (own !== undefined || general === undefined || base === undefined) return general;
  return scaled(general, rangeOf(base).mid / rangeOf(peak).mid);
}
