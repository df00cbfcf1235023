import { describe, expect, it } from 'vitest';
import { passcodeRefusals, passcodeWeaknesses } from '../../../lib/zoom/passcode.ts';
import { personalNameProblems, refusesPersonalName } from '../../../lib/zoom/personal-link.ts';

describe('the name of a personal link', () => {
  it.each([
    ['robin.doe', []],
    ['k8s.sig.auth', []],
    ['grant', []],
    ['abcd', ['short']],
    ['a'.repeat(40), []],
    ['a'.repeat(41), ['long']],
    ['1team', ['firstNotLetter']],
    ['.team', ['firstNotLetter']],
    ['team_one', ['character']],
    ['team-one', ['hyphen']],
    ['zoë.doe', ['character']],
    ['', ['empty']],
  ])('%s: %j', (name, problems) => {
    expect(personalNameProblems(name)).toEqual(problems);
  });

  it('is refused only for what no personal link can be', () => {
    expect((['empty', 'firstNotLetter', 'character'] as const).every(refusesPersonalName)).toBe(true);
    expect((['short', 'long', 'hyphen'] as const).some(refusesPersonalName)).toBe(false);
  });
});

describe('a passcode', () => {
  it.each([
    ['482913', []],
    ['aB3@-_*x', []],
    ['', ['empty']],
    ['12345678901', ['long']],
    ['&1b4VEkR', ['character']],
    ['pass code', ['character']],
  ])('is refused by Zoom: %s %j', (passcode, refusals) => {
    expect(passcodeRefusals(passcode)).toEqual(refusals);
  });

  it.each([
    ['482913', []],
    ['1709', ['short']],
    ['11111x', ['repeated']],
    ['x12345', ['sequence']],
    ['54321x', ['sequence']],
    ['xABCDE', ['sequence']],
    ['qwert9', ['sequence']],
  ])('is weak: %s %j', (passcode, weaknesses) => {
    expect(passcodeWeaknesses(passcode)).toEqual(weaknesses);
  });
});
