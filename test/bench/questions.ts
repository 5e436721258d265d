/** Different questions as people type them, in both languages: every combination of phrase, accelerator and amount. */
const accelerators = ['H100', 'h200', 'B200', 'GB200', 'A100', 'MI300X', 'H20', '昇腾910B'];
const counts = ['8', '64', '500', '1,200', '4k', '16 thousand', '350k', '3千', '两万', '35万'];
const phrases = [
  (count: string, name: string) => `cost of ${count} ${name}s?`,
  (count: string, name: string) => `how much are ${count} ${name} at $25k each`,
  (count: string, name: string) => `buy ${count} ${name} with a 20% discount`,
  (count: string, name: string) => `rent ${count} ${name} for 3 months`,
  (count: string, name: string) => `buy or rent ${count} ${name} for two years?`,
  (count: string, name: string) => `${count}张${name}要多少钱`,
  (count: string, name: string) => `租${count}张${name}三个月要多少`,
  (count: string, name: string) => `买${count}块${name} 打八折 多少钱`,
];

/** 640 questions, all different. */
export const questions: readonly string[] = asking(counts);

/** As many more as it takes to compile an app, of the same kinds, none of them among `questions`. */
export const warmUpQuestions: readonly string[] = asking(
  Array.from({ length: 50 }, (_, i) => `${13 + 7 * i}`),
);

function asking(amounts: readonly string[]): string[] {
  return phrases.flatMap((phrase) =>
    accelerators.flatMap((name) => amounts.map((count) => phrase(count, name))),
  );
}
