import { type Estimate, exactly } from '../../quantity/estimate.ts';
import type { Note } from '../answer.ts';
import type { Inquiry } from '../inquiry.ts';
import type { Query } from '../query.ts';
import { textSlot } from '../slots.ts';
import type { Throughput } from './measurement.ts';

/** Bytes a weight takes in a number format. */
export const FORMAT_BYTES: Readonly<Record<string, number>> = {
  bf16: 2,
  fp16: 2,
  fp8: 1,
  int8: 1,
  fp4: 0.5,
  int4: 0.5,
};

/** That the speed is still that of the format measured. */
export function formatNotes(measured: Throughput | undefined, { query, ledger }: Inquiry): Note[] {
  if (measured === undefined || ledger.said('throughput') || isOfFormat(measured, query)) return [];
  return [{ key: 'speed-of-format', values: { format: measured.precision } }];
}

/** Whether a measurement's weights took as many bytes as those of the format asked for, if any is. */
export function isOfFormat({ precision }: Throughput, { format }: Query): boolean {
  return typeof format !== 'string' || FORMAT_BYTES[format] === FORMAT_BYTES[precision];
}

/** The format the asker wants the weights in. */
export function bytesSaid({ query, ledger }: Inquiry): Estimate | undefined {
  const bytes = FORMAT_BYTES[textSlot(query, 'format') ?? ''];
  if (bytes === undefined || ledger.said('bytes-per-parameter')) return undefined;
  return exactly(bytes, { name: 'bytes-per-parameter', unit: 'ratio' });
}

/** The format a model was measured in is the one it is served in, unless another is said. */
export function bytesMeasured(measured: Throughput | undefined) {
  const bytes = FORMAT_BYTES[measured?.precision ?? ''];
  return measured && bytes ? { ...measured.output, low: bytes, mid: bytes, high: bytes } : undefined;
}
