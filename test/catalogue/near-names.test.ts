import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearNames } from '../../src/catalogue/near-names.ts';

describe('near names', () => {
  it('puts the closest first and leaves out the far', () => {
    expect(nearNames('z100', ['h100', 'h200', 'a100', 'mi300x'])).toEqual(['h100', 'a100']);
    expect(nearNames('H10O', ['h100-sxm', 'h100'])).toEqual(['h100']);
    expect(nearNames('quantum', ['h100', 'b200'])).toEqual([]);
  });

  it('finds every name one letter off', () => {
    const name = fc.stringMatching(/^[a-z]{4,12}$/);
    fc.assert(
      fc.property(name, fc.nat(11), (text, at) => {
        const slip = text.slice(0, at % text.length) + text.slice((at % text.length) + 1);
        expect(nearNames(slip, [text])).toEqual([text]);
      }),
    );
  });
});
