import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatMeetingId,
  isMeetingId,
  normaliseDigits,
  readMeetingId,
} from '../../../lib/zoom/meeting-id.ts';
import { typedNumber } from './cases/arbitraries.ts';

describe('a meeting ID', () => {
  it.each([
    ['3849205716', '384 920 5716'],
    ['38492057161', '384 9205 7161'],
    ['384920571', '384 920 571'],
    ['12345678', '12345678'],
    ['384-920-5716', '384-920-5716'],
    ['', ''],
  ])('is written in groups: %s', (id, written) => {
    expect(formatMeetingId(id)).toBe(written);
  });

  it.each([
    ['384 920 5716', '3849205716'],
    ['384-920-5716', '3849205716'],
    ['384–920–5716', '3849205716'],
    ['(384) 920.5716', '3849205716'],
    ['３８４　９２０　５７１６', '3849205716'],
    ['٣٨٤ ٩٢٠ ٥٧١٦', '3849205716'],
    ['۳۸۴۹۲۰۵۷۱۶', '3849205716'],
    ['३८४ ९२० ५७१६', '3849205716'],
    ['๓๘๔๙๒๐๕๗๑๖', '3849205716'],
    [' 384\u00a0920\u202f5716\u200b', '3849205716'],
    ['12345678', null],
    ['123456789012', null],
    ['384 920 5716 x', null],
    ['', null],
  ])('is read however it was typed: %s', (typed, id) => {
    expect(readMeetingId(typed)).toBe(id);
  });

  it('leaves text without other digits alone', () => {
    expect(normaliseDigits('Räume 1–9, ½ und Ⅳ')).toBe('Räume 1–9, ½ und Ⅳ');
  });

  it('is the same number in any script and with any separators', () => {
    fc.assert(fc.property(typedNumber, ({ id, typed }) => readMeetingId(typed) === id));
  });

  it('survives being written and read', () => {
    fc.assert(
      fc.property(typedNumber, ({ id }) => isMeetingId(id) && readMeetingId(formatMeetingId(id)) === id),
    );
  });
});
