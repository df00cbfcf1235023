import { describe, expect, it } from 'vitest';
import { parseInvitation } from '../../../lib/zoom/invitation/parse-invitation.ts';
import { parsePaste } from '../../../lib/zoom/parse-paste.ts';

const SILENT = ['noPasscodeInText', 'tokenOnly'];
const saysNone = (text: string) => parsePaste(text).findings.some(({ code }) => SILENT.includes(code));

describe('a line typed by hand, without colons', () => {
  it.each([
    ['meeting id 384 920 5716 passcode 012345', '3849205716', '012345'],
    ['Meeting ID 384-920-5716, password aX-49_3.', '3849205716', 'aX-49_3'],
    ['Zoom: 384 920 5716, pw 1234', '3849205716', '1234'],
    ['Zoom 384 920 5716 (pwd 1234)', '3849205716', '1234'],
    ['Meeting-ID 384 920 5716 Kenncode abc123', '3849205716', 'abc123'],
    ['ID de réunion 384 920 5716 code secret abc123', '3849205716', 'abc123'],
    ['会议号 775 441 3926 密码 uZKAm8', '7754413926', 'uZKAm8'],
    ['会议号775 441 3926密码uZKAm8，请准时', '7754413926', 'uZKAm8'],
    ['ミーティングID ３８４ ９２０ ５７１６ パスコード 012345', '3849205716', '012345'],
    ['passcode abc123 meeting id 384 920 5716', '3849205716', 'abc123'],
    ['join zoom.us/j/3849205716 passcode aX4913 at noon', '3849205716', 'aX4913'],
    ['join https://zoom.us/j/384 920 5716 passcode aX4913', '3849205716', 'aX4913'],
    ['id 384 920 5716 passcode is 1234', '3849205716', '1234'],
    ['join https://zoom.us/j/3849205716?pwd=AbC.1 the passcode is 1234', '3849205716', '1234'],
  ])('gives number and passcode: %s', (text, meetingId, passcode) => {
    expect(parseInvitation(text)).toMatchObject({ meetingId, passcode });
    expect(parsePaste(text).found).toMatchObject({ meetingId, passcode });
    expect(saysNone(text)).toBe(false);
  });

  it.each([
    'id 384 920 5716, passcode required',
    'passcode required, id 384 920 5716',
    'id 384 920 5716 passcode is the same',
    'id 384 920 5716, no passcode',
  ])('takes no word for a passcode: %s', (text) => {
    expect(parsePaste(text).found).toMatchObject({ meetingId: '3849205716', passcode: null });
    expect(saysNone(text)).toBe(true);
  });

  it.each([
    'id 384 920 5716 passcode 8-digit',
    'id 384 920 5716 passcode 10am',
    'id 384 920 5716 passcode 12/05/2026',
    'id 384 920 5716 passcode 123 456',
    'id 384 920 5716 passcode1234',
    'id 384 920 5716 passcode 12345678901',
    'id 384 920 5716 passcode uZKAmB',
    'Zoom id and passcode 384 920 5716 123456',
    'id 384 920 5716, by phone +1 312 626 6799 passcode 482913',
  ])('neither guesses a passcode nor says that there is none: %s', (text) => {
    expect(parsePaste(text).found).toMatchObject({ meetingId: '3849205716', passcode: null });
    expect(saysNone(text)).toBe(false);
  });

  it('takes no passcode from a line without the room', () => {
    const text = 'Meeting ID: 384 920 5716\nSlides: https://files.example/x password abc123 for all';
    expect(parseInvitation(text).passcode).toBeNull();
  });
});
