/** Seconds that `work` takes. */
export async function secondsFor(work: () => unknown): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** Times one call for each input, in milliseconds, sorted. */
export async function timesOf<T>(inputs: readonly T[], work: (input: T) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (const input of inputs) times.push((await secondsFor(() => work(input))) * 1000);
  return times.sort((a, b) => a - b);
}

export function median(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] as number;
}

/** The value below which a share of all lie. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
}

/** Prints one result: what was measured, ours, the baseline of the same run, their ratio. */
export function printRow(what: string, ours: string, baseline: string, ratio: number): void {
  console.log(
    `${what.padEnd(52)} ${ours.padStart(16)} ${baseline.padStart(16)} ${ratio.toFixed(2).padStart(9)} ×`,
  );
}

export function printHeader(title: string): void {
  console.log(
    `\n${title}\n${''.padEnd(52)} ${'ours'.padStart(16)} ${'baseline'.padStart(16)} ${'ratio'.padStart(11)}`,
  );
}
