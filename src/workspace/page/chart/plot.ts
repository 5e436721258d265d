import type { Axis } from './axis.ts';

/** Where in the drawing a chart's values are drawn, in pixels. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Where a category's slot begins, and how wide it is. */
  slot(index: number): number;
  readonly slotWidth: number;
  /** How far down a value is. */
  y(value: number): number;
}

const HEIGHT = 240;
/** Pixels a character of a label takes, about. */
const CHARACTER = 7;

/** Room for the labels of both axes around as much plot as there is. */
export function plotFor(
  width: number,
  axis: Axis,
  marks: readonly string[],
  categories: readonly string[],
): Plot {
  const left = Math.max(...marks.map((mark) => mark.length)) * CHARACTER + 10;
  const right = width - 8;
  const slotWidth = (right - left) / Math.max(1, categories.length);
  const top = 18;
  const bottom = HEIGHT - (isCrowded(categories, slotWidth) ? turnedHeight(categories) : 24);
  const scale = (bottom - top) / (axis.high - axis.low);
  return {
    width,
    height: HEIGHT,
    left,
    top,
    right,
    bottom,
    slotWidth,
    slot: (index) => left + index * slotWidth,
    y: (value) => bottom - (value - axis.low) * scale,
  };
}

/** Whether the categories' names have to be turned to fit beside each other. */
export function isCrowded(categories: readonly string[], slotWidth: number): boolean {
  return categories.some((name) => widthOf(name) > slotWidth - 4);
}

/** Pixels the longest name takes downwards when it is turned. */
function turnedHeight(categories: readonly string[]): number {
  return Math.min(70, 20 + 0.62 * Math.max(...categories.map(widthOf)));
}

/** Chinese characters are twice as wide. */
function widthOf(name: string): number {
  return [...name].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0) * CHARACTER;
}
