import { expect, test } from 'vitest';
import { zoneOffset } from '../../src/workspace/person.ts';

const winter = Date.UTC(2026, 0, 1);
const summer = Date.UTC(2026, 6, 1);

test.each([
  ['Asia/Shanghai', winter, 8 * 3600],
  ['Asia/Kolkata', winter, 5.5 * 3600],
  ['America/St_Johns', winter, -3.5 * 3600],
  ['UTC', winter, 0],
  ['Europe/London', winter, 0],
  ['Europe/London', summer, 3600],
])('%s at %i is %i seconds east of Greenwich', (zone, at, seconds) => {
  expect(zoneOffset(zone, at)).toBe(seconds);
});
