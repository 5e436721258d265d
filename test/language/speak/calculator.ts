/** What a reader with a calculator makes of a line of working, from its text alone. */
interface Checked {
  readonly line: string;
  /** What the terms come to; none where a number cannot be read. */
  readonly computed: number;
  readonly shown: number;
  /** Half of the last digit shown. */
  readonly tolerance: number;
}

/** A number and half of its last digit. */
interface Shown {
  readonly value: number;
  readonly tolerance: number;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const OPERATIONS: Readonly<Record<string, (a: number, b: number) => number>> = {
  '×': (a, b) => a * b,
  '÷': (a, b) => a / b,
  '+': (a, b) => a + b,
  '−': (a, b) => a - b,
};

/** What the words beside a number make of it; the first that fits. Anything else is read as it stands. */
const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^\$?$|^(张|台|美元|token|tokens|requests?|次请求|参数|parameters|FLOP|days?|天|个)$/, 1],
  [
    /^(\$|美元)?(\/h|\/卡时|\/小时|\/W|\/瓦|\/user-month|\/month|\/用户月|\/月)$|^(h|小时|W|Wh|tokens\/s|token\/秒|FLOP\/s|kg|千克|bytes|字节)$/,
    1,
  ],
  [/^每千瓦时千克$|^kg per kWh$|^(\$|美元)\/(kWh|千瓦时|kW-month|千瓦·月)$/, 1 / 1e3],
  [/^(\$|美元)\/(M tokens|百万token)$/, 1 / 1e6],
  [/^%$/, 1 / 100],
  [/^(kW|kWh|kB|t|吨)$/, 1e3],
  [/^(MW|MWh|MB)$/, 1e6],
  [/^(GW|GWh|GB)$/, 1e9],
  [/^(TWh|TB|TFLOP\/s)$/, 1e12],
  [/^EFLOP\/s$/, 1e18],
];
const SCALES: Readonly<Record<string, number>> = { T: 1e12, B: 1e9, M: 1e6, 万亿: 1e12, 亿: 1e8, 万: 1e4 };

/** How a number is known, beside it: no part of the arithmetic. */
const STANDING = /\s?[(（](reported|speculative|报道|推测)[)）]/g;

/** The line worked out again; undefined where a line is no arithmetic. */
export function check(line: string): Checked | undefined {
  const plain = line.replace(STANDING, '');
  const [left, right] = plain.replace(/\s?[(（](?:[^()（）]|[(（][^()（）]*[)）])*[)）]$/, '').split(' = ');
  if (left === undefined || right === undefined) return undefined;
  const computed = compute(left);
  // A time is told in months and the like, and in hours, which are what is counted.
  const hours = /[(（](.+)[)）]$/.exec(right)?.[1];
  const { value, tolerance } = numberIn(hours ?? right);
  return { line, computed, shown: value, tolerance };
}

function compute(left: string): number {
  const root = /^√\((.*)\)$/.exec(left)?.[1];
  if (root !== undefined) return Math.sqrt(numberIn(root).value);
  const [, base, exponent] = /^(.*)(?: to the power of |的)([\d.]+)(?:次方)?$/.exec(left) ?? [];
  if (base !== undefined) return numberIn(base).value ** Number(exponent);
  const [first = '', ...rest] = left.split(/ ([×÷+−]) (?!10[⁰¹²³⁴-⁹])/);
  const operation = OPERATIONS[rest[0] ?? ''];
  const others = rest.filter((_, at) => at % 2 === 1).map((term) => numberIn(term).value);
  if (operation === undefined) return Number.NaN;
  return others.reduce((sum, term) => operation(sum, term), numberIn(first).value);
}

function numberIn(text: string): Shown {
  const found =
    /^([−+]?)(\D*?)([\d,]+(?:\.\d+)?)(?: × 10([⁰¹²³⁴-⁹]+))?\s?(万亿|[亿万]|[TBM](?=$|[ /]))?\s?(.*)$/u.exec(
      text,
    );
  const [, sign, before = '', digits = '', raised = '', scale = '', after = ''] = found ?? [];
  const words = `${before.trim()}${after.trim()}`;
  const factor = FACTORS.find(([pattern]) => pattern.test(words))?.[1] ?? Number.NaN;
  const exponent = Number([...raised].map((digit) => RAISED.indexOf(digit)).join('') || 0);
  const size = factor * (SCALES[scale] ?? 1) * 10 ** exponent;
  const plain = Number(digits.replaceAll(',', ''));
  const figures = digits.replace(/[,.]/g, '').replace(/^0+|0+$/g, '').length;
  const lastDigit = 10 ** (Math.floor(Math.log10(plain)) - Math.max(figures, 3) + 1);
  return { value: (sign === '−' ? -plain : plain) * size, tolerance: (lastDigit * size) / 2 };
}
