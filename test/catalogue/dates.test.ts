import { describe, expect, it } from 'vitest';
import { daysBetween, isCalendarDate, lastDay } from '../../src/catalogue/dates.ts';

describe('dates', () => {
  it('knows the days of the calendar', () => {
    expect(['2024-02-29', '2024-02', '2024'].every(isCalendarDate)).toBe(true);
    expect(['2023-02-29', '2024-13-01', '2024-00', 'soon'].some(isCalendarDate)).toBe(false);
  });

  it('ends a month and a year on their last day', () => {
    expect(lastDay('2024-02')).toBe('2024-02-29');
    expect(lastDay('2023-12')).toBe('2023-12-31');
    expect(lastDay('2024')).toBe('2024-12-31');
    expect(lastDay('2024-04-27')).toBe('2024-04-27');
  });

  it('counts days over leap years', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2024-03-01', '2023-03-01')).toBe(-366);
  });
});
