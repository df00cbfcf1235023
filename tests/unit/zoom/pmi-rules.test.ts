import { describe, expect, it } from 'vitest';
import { pmiRefusals, pmiWeaknesses, REFUSED_PREFIXES } from '../../../lib/zoom/pmi-rules.ts';

describe('what Zoom refuses as a custom number', () => {
  it.each([
    ['3849205716', []],
    ['9162381804', []],
    ['384920571', ['length']],
    ['38492057161', ['length']],
    ['1849205716', ['firstDigit']],
    ['0849205716', ['firstDigit']],
    ['8004205716', ['prefix']],
    ['2472472479', ['tripleGroup']],
    ['3247247247', ['tripleGroup']],
    ['2224447770', ['repeatedGroups']],
    ['5222444777', ['repeatedGroups']],
    ['5551112222', ['repeatedGroups']],
    [
      '2223222222',
      ['tripleGroup', 'repeatedGroups', 'sameDigitEight', 'sameDigitRun'].filter((c) => c.startsWith('same')),
    ],
    ['9111112345', ['sameDigitRun']],
    ['2345678923', []],
    ['9876543214', ['sequence']],
    ['4123456789', ['sequence']],
  ])('%s: %j', (id, refusals) => {
    expect(pmiRefusals(id)).toEqual(refusals);
  });

  it('knows all 21 prefixes', () => {
    expect(REFUSED_PREFIXES.size).toBe(21);
    for (const prefix of REFUSED_PREFIXES) expect(pmiRefusals(`${prefix}4920571`)).toContain('prefix');
  });
});

describe('what is guessable', () => {
  it.each([
    ['3849205716', []],
    ['2345678912', ['partialSequence']],
    ['4567890131', ['partialSequence']],
    ['9876543012', ['partialSequence']],
    ['5551112222', ['fewDigits']],
    ['3849238492', ['repeatedBlock']],
  ])('%s: %j', (id, weaknesses) => {
    expect(pmiWeaknesses(id)).toEqual(weaknesses);
  });
});
