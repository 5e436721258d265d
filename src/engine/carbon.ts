import { type Estimate, times } from '../quantity/estimate.ts';
import type { Inquiry } from './inquiry.ts';
import { textSlot } from './slots.ts';

/** Kilograms of CO₂ equivalent that energy (Wh) gives off at its grid's intensity; undefined where that is unknown. */
export function carbonOf(energy: Estimate, { query, ledger, known }: Inquiry): Estimate | undefined {
  const region = textSlot(query, 'region') ?? 'us';
  const intensity = ledger.assume('carbon-intensity', known(`electricity-${region}`, 'carbonIntensity'));
  return intensity && times(energy, intensity, { name: 'carbon', unit: 'kg' });
}
