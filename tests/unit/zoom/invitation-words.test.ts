import { describe, expect, it } from 'vitest';
import { findLinks } from '../../../lib/zoom/invitation/links.ts';
import {
  isGroupedAsOthersOnly,
  isGroupedOtherwise,
  namesOtherProvider,
  namesZoom,
} from '../../../lib/zoom/invitation/other-providers.ts';
import { isOtherId, isOtherSecret } from '../../../lib/zoom/invitation/other-things.ts';
import {
  areOwn,
  lastClause,
  namesMeeting,
  namesOtherNumber,
  namesTelephone,
} from '../../../lib/zoom/invitation/own-words.ts';
import { numberWithPasscode, readTypedNumber } from '../../../lib/zoom/invitation/typed-number.ts';

describe('words about numbers', () => {
  it.each([
    ['Microsoft Teams', true],
    ['MS Teams', true],
    ['teams meeting', true],
    ['Teams-Besprechung', true],
    ['our teams', false],
    ['webex', true],
    ['Google Meet', true],
    ['google meeting', false],
    ['hangout', true],
    ['a hangouts', true],
    ['GoToMeeting', true],
    ['Zoom', false],
    ['飞书', true],
    ['VooV', true],
    ['discord', true],
    ['facetime', true],
    ['Jitsi', true],
    ['lark', true],
    ['larks', false],
    ['meeting in Teams', true],
    ['spotkanie w aplikacji Microsoft Teams', true],
    ['', false],
  ])('name another provider: %j: %j', (given, want) => expect(namesOtherProvider(given)).toEqual(want));

  it.each([
    ['Zoom', true],
    ['zoomed', true],
    ['PMI', true],
    ['pmix', false],
    ['my personal meeting', true],
    ['personal  meeting', false],
    ['', false],
  ])('name Zoom: %j: %j', (given, want) => expect(namesZoom(given)).toEqual(want));

  it.each([
    ['384 920 571 61', true],
    ['384 920 571 612', true],
    ['384 920 571', false],
    ['384 920 5716', false],
    ['1234 567 8901', true],
    ['1234 567 890', true],
    ['123 4567 8901', false],
    ['x 384 920 571 61', true],
    ['384-920-571-6', true],
    ['384\u00a0920\u00a0571\u00a061', true],
    ['384 920', false],
    ['384 920 571 6', true],
    ['384 920 571 6123', false],
    ['2384 920 571 6', true],
  ])('are in the groups of others: %j: %j', (given, want) => expect(isGroupedOtherwise(given)).toEqual(want));

  it.each([
    ['384 920 571 61', true],
    ['384 920 571 612', true],
    ['384 920 571 6', false],
    ['1234 567 8901', true],
    ['1234 567 890', false],
    ['384 920 571', false],
    ['384 920 5716', false],
  ])('are in the groups of others alone: %j: %j', (given, want) =>
    expect(isGroupedAsOthersOnly(given)).toEqual(want),
  );

  it.each<[string, boolean, boolean, boolean]>([
    ['', true, true, true],
    ['the', true, true, true],
    ['my meeting', true, true, true],
    ['Zoom', true, true, true],
    ['class', true, false, false],
    ['office hours', true, false, false],
    ['course', true, false, false],
    ['door', false, false, false],
    ['room', true, false, true],
    ['the room', true, false, true],
    ['your conference', true, false, true],
    ['wifi', false, false, false],
    ['Kurs', true, false, false],
    ['persönliche', true, true, true],
    ['личный', true, true, true],
    ['我的', true, true, true],
    ['会議の', true, true, true],
    ['课程', true, false, false],
    ['课堂zoom', true, false, false],
    ['門', false, false, false],
    ['ห้อง', true, true, true],
    ['수업', true, false, false],
    ['강의실', false, false, false],
    ['zoom room code', false, false, false],
    ['id', true, false, true],
    ['kimlik', true, false, true],
    ['numéro', true, true, true],
    ['a b', false, false, false],
    ['my door', false, false, false],
  ])('are the room’s: %j: a password %j, a code %j, a number %j', (words, password, code, number) => {
    expect([areOwn(words, 'password'), areOwn(words, 'code'), areOwn(words)]).toEqual([
      password,
      code,
      number,
    ]);
  });

  it.each([
    ['room', false],
    ['rooms', false],
    ['Raum', false],
    ['sala', false],
    ['salle', false],
    ['房間', false],
    ['meeting', true],
    ['my zoom room', true],
    ['会議', true],
    ['video', true],
    ['', false],
    ['phone', false],
    ['zoomroom', true],
    ['Raumnummer', false],
    ['salle video', true],
  ])('name a meeting: %j: %j', (given, want) => expect(namesMeeting(given)).toEqual(want));

  it.each([
    ['a, b', ' b'],
    ['a; b', ' b'],
    ['a | b', ' b'],
    ['a • b', ' b'],
    ['a · b', ' b'],
    ['a\nb', 'b'],
    ['a. b', ' b'],
    ['a: b', ' b'],
    ['a.b', 'b'],
    ['a: 1', 'a: 1'],
    ['a：b', 'b'],
    ['a', 'a'],
    [
      'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
    ['a,', ''],
  ])('their last clause: %j: %j', (given, want) => expect(lastClause(given)).toEqual(want));

  it.each([
    ['Tracking number ', true],
    ['Tracking number: ', true],
    ['Meeting number ', false],
    ['my number ', false],
    ['number ', false],
    ['no. ', false],
    ['Room no ', false],
    ['Room number ', false],
    ['Zoom room number ', false],
    ['Sendungsnummer: ', true],
    ['Order id ', true],
    ['Zoom id: ', false],
    ['id ', false],
    ['شماره ', false],
    ['رقم الطلب ', true],
    ['رقم ', false],
    ['номер заказа ', true],
    ['номер встречи ', false],
    ['numero di telefono ', true],
    ['phone', false],
    ['the tracking numbers ', false],
    ['x, number ', false],
    ['student number, room ', false],
    ['会議番号', false],
    ['追跡番号', true],
    ['№ ', false],
    ['Ticket # ', false],
    ['Case Nr. ', false],
    ['numéro de commande ', true],
    ['número de pedido ', false],
    ['numero di serie ', true],
    ['- номер заказа ', true],
    ['mi número es ', false],
    ['номер для входа ', false],
    ['numero della riunione settimanale ', false],
    ['weekly meeting series number ', false],
    ['conference ticket number ', true],
    ['please join on my personal number ', false],
  ])('another number: %j: %j', (given, want) => expect(namesOtherNumber(given)).toEqual(want));

  it.each([
    ['Zoom Voice ', true],
    ['Zoom phones ', true],
    ['support ', true],
    ['Zoom Support: ', true],
    ['dial-in ', true],
    ['dial ', true],
    ['call Zoom ', true],
    ['Telefon Zoom: ', true],
    ['Zoom ', false],
    ['Zoom call ', false],
    ['meeting, support ', true],
    ['客服', true],
    ['Zoom: ', false],
    ['supporting ', false],
    ['help desk ', true],
    ['call-back ', true],
    ['zoom ', false],
    ['phone zoom', true],
    ['поддержка zoom ', true],
    ['Phone: ', false],
    ['Telefon Zoom', true],
  ])('a telephone beside Zoom: %j: %j', (given, want) => expect(namesTelephone(given)).toEqual(want));

  it.each<[string, unknown]>([
    ['384 920 5716 (482913)', { meetingId: '3849205716', passcode: '482913' }],
    ['384 920 5716, aX4913', { meetingId: '3849205716', passcode: 'aX4913' }],
    ['384 920 5716 / 482913', { meetingId: '3849205716', passcode: '482913' }],
    ['384 920 5716;482913.', { meetingId: '3849205716', passcode: '482913' }],
    ['#384 920 5716|aX4913#', { meetingId: '3849205716', passcode: 'aX4913' }],
    ['384 920 5716 : 482913]', { meetingId: '3849205716', passcode: '482913' }],
    ['384 920 5716 (abc)', null],
    ['384 920 5716 482913', null],
    ['384 920 5716 (48)', null],
    ['384 920 5716 (48291374651)', null],
    ['384 920 5716 (482913) x', null],
    ['38492057 (482913)', null],
    ['384 920 571 61 (482913)', null],
    ['384920571612 (482913)', null],
    ['(384 920 5716 (482913)', null],
    ['384 920 5716   (  482913)', { meetingId: '3849205716', passcode: '482913' }],
    ['384 920 5716    (482913)', null],
    ['٣٨٤٩٢٠٥٧١٦ (482913)', { meetingId: '3849205716', passcode: '482913' }],
    ['', null],
    ['\n 384 920 5716 (482913) \n', { meetingId: '3849205716', passcode: '482913' }],
  ])('a number and a passcode alone: %j: %j', (text, want) => expect(numberWithPasscode(text)).toEqual(want));

  it.each<[string, string | null]>([
    ['my room is 384 920 5716', '3849205716'],
    ['384 920 5716', '3849205716'],
    ['phone 384 920 5716', null],
    ['tracking number 384 920 5716', null],
    ['384 920 571 61', null],
    ['*384 920 5716', null],
    ['384 920 5716#', null],
    ['384 920 5716*', null],
    ['384 920 5716,,1', null],
    ['#384 920 5716', null],
    [',384 920 5716', null],
    ['384 920 5716 482', null],
    ['384 920 5716 4829', '3849205716'],
    ['room 384 920 5716 or 614 261 8345', null],
    ['384 920 5716 or 614 261 8345', null],
    ['room 384 920 5716, phone 312 555 0123', '3849205716'],
    ['room 384 920 5716, room 614 261 8345', null],
    [
      '384 920 5716 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x',
      '3849205716',
    ],
    [
      '384 920 5716 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x',
      null,
    ],
    ['hello', null],
    ['384 920 5716 (482913)', '3849205716'],
    ['support 384 920 5716', null],
    [`384 920 5716 ${'x '.repeat(143)}x`, '3849205716'],
    [`384 920 5716 ${'x '.repeat(144)}`, null],
    ['Room 5: 1234 567 8901', null],
    ['12 34 56: room 384 920 5716', '3849205716'],
    ['Room 5: 384 920 571 61', null],
    ['Room 5: 384 920 5716', '3849205716'],
    ['support\n384 920 5716', '3849205716'],
    ['tracking number 5\nroom 384 920 5716', '3849205716'],
  ])('a typed number: %j: %j', (text, want) =>
    expect(readTypedNumber(text, [])?.meetingId ?? null).toBe(want),
  );
});

describe('a number that somebody typed', () => {
  it('comes with its passcode', () => {
    expect(readTypedNumber('384 920 5716 (482913)', [])).toEqual({
      meetingId: '3849205716',
      passcode: '482913',
    });
    expect(readTypedNumber('my room: 384 920 5716', [])).toEqual({ meetingId: '3849205716', passcode: null });
  });

  it.each([
    ['https://zoom.us/join', true],
    ['https://zoom.us/join/', true],
    ['https://zoom.us/', true],
    ['https://zoom.us', true],
    ['http://zoom.us/join', true],
    ['https://ZOOM.us/Join', true],
    ['zoom.us/join', true],
    ['https://acme.zoom.us/join', true],
    ['https://zoom.us/test', false],
    ['https://zoom.us/joining', false],
    ['https://zoom.us/rec/join', false],
    ['https://zoom.us/j/6142618345', false],
    ['https://zoom.us/join?confno=6142618345', false],
    ['https://zoom.us/my/robin', false],
    ['https://example.com/join', false],
    ['https://example.com', false],
    ['https://zoom.us/join or https://example.com/x', false],
  ])('may stand beside a page of Zoom’s to type it in: %s: %j', (link, may) => {
    const text = `Go to ${link} and type 384 920 5716`;
    expect(readTypedNumber(text, findLinks(text).links)?.meetingId ?? null).toBe(may ? '3849205716' : null);
  });
});

describe('labels of other things', () => {
  it.each([
    ['Student ID', true],
    ['student', true],
    ['Student-ID.', true],
    ['Student Nr. ', true],
    ['student number #', true],
    ['Kundennummer', true],
    ['kunden', true],
    ['employee no', true],
    ['my id', false],
    ['Meeting ID', false],
    ['online id', false],
    ['line id', true],
    ['Line', true],
    ['Skype', true],
    ['STUDENT_ID', true],
    ['id student', true],
    ['Student IDs', false],
    ['Apple ID ', true],
    ['ID of the student ID', true],
    ['x', false],
  ])('an ID: %j: %j', (given, want) => expect(isOtherId(given)).toEqual(want));

  it.each([
    ['Wifi: x', true],
    ['Wifi code: x', true],
    ['wi-fi code: x', true],
    ['code: x', false],
    ['Wifi code x', false],
    ['Zoom: x', false],
    ['PDF password： x', true],
    ['login-code: x', true],
    ['x wifi y: z', true],
    ['Old passcode: 1', true],
    ['', false],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa wifi: x', false],
  ])('a password: %j: %j', (given, want) => expect(isOtherSecret(given)).toEqual(want));
});
