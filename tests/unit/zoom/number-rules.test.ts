import { describe, expect, it } from 'vitest';
import { normaliseDigits, readMeetingId } from '../../../lib/zoom/meeting-id.ts';
import { passcodeRefusals, passcodeWeaknesses } from '../../../lib/zoom/passcode.ts';
import { personalNameProblems } from '../../../lib/zoom/personal-link.ts';
import { pmiRefusals, pmiWeaknesses } from '../../../lib/zoom/pmi-rules.ts';

describe('what Zoom says of a number, a passcode and a name', () => {
  it.each<[string, string[], string[]]>([
    ['3849205716', [], []],
    ['384920571', ['length'], []],
    ['38492057161', ['length'], []],
    ['a849205716', ['length'], []],
    ['1849205716', ['firstDigit'], []],
    ['2849205716', [], []],
    ['9849205716', [], []],
    ['0849205716', ['firstDigit'], []],
    ['8004205716', ['prefix'], []],
    ['8014205716', [], []],
    ['2472472479', ['tripleGroup'], []],
    ['3247247247', ['tripleGroup'], []],
    ['2472473247', [], []],
    ['3242472479', [], []],
    ['2224447770', ['repeatedGroups'], []],
    ['5222444777', ['repeatedGroups'], []],
    ['2224447779', ['repeatedGroups'], []],
    ['2225444777', [], []],
    ['5551112222', ['repeatedGroups'], ['fewDigits']],
    ['2222222213', ['sameDigitEight', 'sameDigitRun'], ['fewDigits']],
    ['2222222013', ['sameDigitRun'], []],
    ['1222222223', ['firstDigit', 'sameDigitEight', 'sameDigitRun'], ['fewDigits']],
    ['9111112345', ['sameDigitRun'], []],
    ['9111152345', [], []],
    ['2345678923', [], ['partialSequence']],
    ['9876543214', ['sequence'], ['partialSequence']],
    ['4123456789', ['sequence'], ['partialSequence']],
    ['4123456780', [], ['partialSequence']],
    ['2345678910', [], ['partialSequence']],
    ['8765432109', ['sequence'], ['partialSequence']],
    ['4567890131', [], ['partialSequence']],
    ['9876543012', [], ['partialSequence']],
    ['7890123465', [], ['partialSequence']],
    ['7890128465', [], ['partialSequence']],
    ['2345672345', [], ['partialSequence']],
    ['2323232323', [], ['fewDigits', 'repeatedBlock']],
    ['3849238492', [], ['repeatedBlock']],
    ['3838383838', [], ['fewDigits', 'repeatedBlock']],
    ['3833833833', ['tripleGroup'], ['fewDigits']],
    [
      '4444444444',
      ['tripleGroup', 'repeatedGroups', 'sameDigitEight', 'sameDigitRun'],
      ['fewDigits', 'repeatedBlock'],
    ],
    ['3453453453', ['tripleGroup'], ['fewDigits']],
    ['2323223232', [], ['fewDigits', 'repeatedBlock']],
    ['2323243232', [], ['fewDigits']],
    ['3210987654', [], ['partialSequence']],
    ['8901234567', [], ['partialSequence']],
  ])('the number %s is refused for %j and weak for %j', (id, refusals, weaknesses) => {
    expect(pmiRefusals(id)).toEqual(refusals);
    expect(pmiWeaknesses(id)).toEqual(weaknesses);
  });

  it.each<[string, string[], string[]]>([
    ['482913', [], []],
    ['48291', [], ['short']],
    ['4829137465', [], []],
    ['48291374651', ['long'], []],
    ['aB3@-_*x', [], []],
    ['aB3!', ['character'], ['short']],
    ['', ['empty'], ['short']],
    ['a b c d', ['character'], []],
    ['11111', [], ['short', 'repeated']],
    ['1111', [], ['short']],
    ['x11111', [], ['repeated']],
    ['aaaaa9', [], ['repeated']],
    ['12345', [], ['short', 'sequence']],
    ['x12345', [], ['sequence']],
    ['123456', [], ['sequence']],
    ['01234', [], ['short', 'sequence']],
    ['67890', [], ['short', 'sequence']],
    ['7890123', [], []],
    ['78901', [], ['short']],
    ['09876', [], ['short', 'sequence']],
    ['54321x', [], ['sequence']],
    ['abcde9', [], ['sequence']],
    ['edcba9', [], ['sequence']],
    ['vwxyz9', [], ['sequence']],
    ['wxyza9', [], []],
    ['qwert9', [], ['sequence']],
    ['trewq9', [], ['sequence']],
    ['asdfg9', [], ['sequence']],
    ['gfdsa9', [], ['sequence']],
    ['zxcvb9', [], ['sequence']],
    ['bvcxz9', [], ['sequence']],
    ['QWERT9', [], ['sequence']],
    ['1234x5678', [], []],
    ['nm,./x', ['character'], []],
    ['10987', [], ['short']],
    ['é11111', ['character'], ['repeated']],
    ['aaaab1', [], []],
  ])('the passcode %j is refused for %j and weak for %j', (passcode, refusals, weaknesses) => {
    expect(passcodeRefusals(passcode)).toEqual(refusals);
    expect(passcodeWeaknesses(passcode)).toEqual(weaknesses);
  });

  it.each<[string, string[]]>([
    ['robin.doe', []],
    ['ROBIN', []],
    ['abcd', ['short']],
    ['abcde', []],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', []],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', ['long']],
    ['1team', ['firstNotLetter']],
    ['.team', ['firstNotLetter']],
    ['-team', ['firstNotLetter', 'hyphen']],
    ['team_1', ['character']],
    ['te-am', ['hyphen']],
    ['1_-', ['firstNotLetter', 'character', 'hyphen', 'short']],
    ['zoë.doe', ['character']],
    ['', ['empty']],
    ['a b c', ['character']],
    ['é', ['firstNotLetter', 'character', 'short']],
  ])('the name %j has the problems %j', (name, problems) =>
    expect(personalNameProblems(name)).toEqual(problems),
  );

  it.each<[string, string | null, string]>([
    ['3849205716', '3849205716', '3849205716'],
    ['384 920 5716', '3849205716', '384 920 5716'],
    ['384-920-5716', '3849205716', '384-920-5716'],
    ['384\u2013920\u20155716', '3849205716', '384\u2013920\u20155716'],
    ['384\u2212920－5716', '3849205716', '384\u2212920－5716'],
    ['(384) [920].5716', '3849205716', '(384) [920].5716'],
    ['384_920_5716', '3849205716', '384_920_5716'],
    ['\u200b384\u2060920\ufeff5716', '3849205716', '\u200b384\u2060920\ufeff5716'],
    ['384\u00a0920\u202f5716', '3849205716', '384\u00a0920\u202f5716'],
    ['３８４９２０５７１６', '3849205716', '3849205716'],
    ['٣٨٤٩٢٠٥٧١٦', '3849205716', '3849205716'],
    ['߃߈߄߉߂߀߅߇߁߆', '3849205716', '3849205716'],
    ['𝟑𝟖𝟒𝟗𝟐𝟎𝟓𝟕𝟏𝟔', '3849205716', '3849205716'],
    ['𝟯𝟴𝟰𝟵𝟮𝟬𝟱𝟳𝟭𝟲', '3849205716', '3849205716'],
    ['๙๙๙๙๙๙๙๙๙', '999999999', '999999999'],
    ['384920571', '384920571', '384920571'],
    ['38492057161', '38492057161', '38492057161'],
    ['12345678', null, '12345678'],
    ['123456789012', null, '123456789012'],
    ['384 920 5716 x', null, '384 920 5716 x'],
    ['384/920/5716', null, '384/920/5716'],
    ['+3849205716', null, '+3849205716'],
    ['', null, ''],
    ['½1234567890', null, '½1234567890'],
  ])('%j is the number %j, its digits are %j', (typed, id, digits) => {
    expect(readMeetingId(typed)).toBe(id);
    expect(normaliseDigits(typed)).toBe(digits);
  });

  it('is typed in 200 characters at most', () => {
    expect(readMeetingId('3849205716'.padEnd(200))).toBe('3849205716');
    expect(readMeetingId('3849205716'.padEnd(201))).toBeNull();
  });
});
