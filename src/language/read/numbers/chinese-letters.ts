import { isAsciiWord, isHan } from '../text/characters.ts';
import { type Numeral, numeralOf } from './numeral.ts';
import { multiply } from './part.ts';

/** After these `W` is no watt. */
const COUNTED = ['张', '块', '枚', '片', '卡', '台', '个', '刀', '元', '美元', '美金', '人民币', 'token'];

/**
 * `35w`: ten thousands where the text is Chinese, watts elsewhere, and where power is spoken of too unless pieces or money
 * follow. `cased` is the text as it was written: a `W` is a watt.
 */
export function readTenThousands(text: string, cased: string, digits: Numeral): Numeral | undefined {
  const { end } = digits;
  if (text[end] !== 'w' || isAsciiWord(text.charCodeAt(end + 1))) return undefined;
  const next = text[end + 1] === ' ' ? end + 2 : end + 1;
  const isCounted = COUNTED.some((word) => text.startsWith(word, next));
  const isChinese = cased[end] === 'w' && isOfChinese(text, end);
  return isCounted || isChinese ? numeralOf(multiply(digits, 1e4), end + 1) : undefined;
}

/** How far on either side the text is looked at. */
const REACH = 40;

/** Whether Chinese stands about a place that does not speak of power. */
function isOfChinese(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - REACH), at + REACH);
  if (POWER.some((word) => near.includes(word))) return false;
  for (let index = 0; index < near.length; index++) if (isHan(near.charCodeAt(index))) return true;
  return false;
}

/** Words that a number of watts is said with. */
const POWER = [
  ...['功耗', '功率', '能耗', '耗电', '用电', '电费', '电价', '电量', '电力', '供电', '度电'],
  ...['瓦', 'tdp', 'pue', 'kw', 'mw'],
];
