import { describe, expect, it } from 'vitest';
import { readSegments } from '../../../lib/zoom/invitation/segments.ts';
import { hasCodeNear } from '../../../lib/zoom/invitation/typed-passcode.ts';

describe('pieces of a text', () => {
  const pieces = (text: string) => readSegments(text, []);

  it('are 4,000 characters long without a label, 40,000 with one', () => {
    expect(pieces('x'.repeat(4001))[0]?.value).toHaveLength(4000);
    expect(pieces(`Topic: ${'x'.repeat(40_001)}`)[0]?.value).toHaveLength(40_000);
    expect(pieces(`Topic: ${'x'.repeat(39_999)}`)[0]?.value).toHaveLength(39_999);
  });

  it('have 300 characters before a sentence', () => {
    const wordsBefore = (length: number) => pieces(`${'x'.repeat(length)} is inviting you to y`)[0]?.before;
    expect(wordsBefore(298)).toHaveLength(298);
    expect(wordsBefore(400)).toHaveLength(299);
  });

  it('know their own text', () => {
    const text = 'Hello Meeting ID: 384 920 5716 Passcode: 1';
    expect(pieces(text).map((piece) => piece.text)).toEqual([
      'Hello ',
      'Meeting ID: 384 920 5716 ',
      'Passcode: 1',
    ]);
    expect(pieces('Robin invites you to x').map((piece) => piece.text)).toEqual(['Robin invites you to x']);
    expect(pieces('(( Passcode: 1').map((piece) => piece.text)).toEqual(['(( Passcode: 1']);
  });

  /** Each piece: its kind and label, its value; `:` where a colon stood, `^` behind an empty line, `?` where a passcode is unclear. */
  it.each<[string, string[]]>([
    ['Meeting ID: 384 920 5716', ['id meeting id: = 384 920 5716']],
    ['Meeting ID 384 920 5716', ['id meeting id = 384 920 5716']],
    ['Meeting ID', ['id meeting id = ']],
    ['Meeting ID - 384', ['- = Meeting ID - 384']],
    ['*Meeting ID*: 1', ['id meeting id: = 1']],
    ['[Meeting ID] 1', ['id meeting id = 1']],
    ['Meeting ID (x): 1', ['- = Meeting ID (x): 1']],
    ['Passcode: 482913', ['passcode passcode: = 482913']],
    ['Passcode 482913', ['passcode passcode = 482913']],
    ['Passcode', ['passcode passcode = ']],
    ['Passcode - 482913', ['passcode passcode = 482913']],
    ['Passcode=482913', ['passcode passcode = 482913']],
    ['Passcode = 482913', ['passcode passcode = 482913']],
    ['Passcode (case sensitive): aX49', ['passcode passcode: = aX49']],
    ['Passcode (for telephones): 123', ['phonePasscode passcode: = 123']],
    ['Passcode (Phones/Room Systems): 123', ['phonePasscode passcode: = 123']],
    ['Kenncode (Telefon/Raumsysteme): 123', ['phonePasscode kenncode: = 123']],
    ['Host key (phone): 123', ['hostKey host key: = 123']],
    ['Passcode (for): 123', ['passcode passcode: = 123']],
    ['Passcode (wifi): 123', ['- = Passcode (wifi): 123']],
    ['Passcode (Slido): 123', ['-? = Passcode (Slido): 123']],
    ['Passcode aX4913 Hide', ['passcode passcode = aX4913 Hide']],
    ['the passcode is 482913', ['- = the', 'passcode passcode = is 482913']],
    ['the passcode is in the mail', ['- = the passcode is in the mail']],
    ['384 920 5716 passcode 482913', ['- = 384 920 5716', 'passcode passcode = 482913']],
    ['Wifi password: x1', ['- = Wifi password: x1']],
    ['Zoom wifi password: x1', ['- = Zoom wifi password: x1']],
    ['Slido password: x1', ['-? = Slido password: x1']],
    ['Zoom password: x1', ['- = Zoom', 'passcode password: = x1']],
    ['my door password: x1', ['- = my door password: x1']],
    ['Wifi: abc password: x1', ['- = Wifi: abc password: x1']],
    ['Student ID: 123', ['- = Student ID: 123']],
    ['Tracking ID: 123', ['- = Tracking ID: 123']],
    ['Zoom ID: 123', ['id zoom id: = 123']],
    ['my ID: 123', ['- = my', 'id id: = 123']],
    ['Topic: Passcode: 1', ['topic topic: = Passcode: 1']],
    ['Topic Weekly', ['- = Topic Weekly']],
    ['Topic: Weekly Time: 10', ['topic topic: = Weekly Time: 10']],
    [
      'Topic: Weekly Time: 10 Meeting ID: 384 920 5716 Passcode: 1',
      ['topic topic: = Weekly', 'time time: = 10', 'id meeting id: = 384 920 5716', 'passcode passcode: = 1'],
    ],
    ['Robin Doe is inviting you to a meeting', ['sentence is inviting you to = a meeting < Robin Doe']],
    ['Hello\n\nRobin is inviting you to x', ['- = Hello', 'sentence is inviting you to^ = x < Robin']],
    ['Join Zoom Meeting', ['join join zoom meeting = ']],
    ['One tap mobile', ['oneTap one tap mobile = ']],
    ['Dial by your location', ['dial dial by your location = ']],
    ['Dial', ['- = Dial']],
    ['Dial: 1', ['dial dial: = 1']],
    ['SIP', ['- = SIP']],
    ['SIP: x', ['sip sip: = x']],
    ['Join by SIP', ['sip join by sip = ']],
    ['Find your local number: x', ['local find your local number: = x']],
    ['Host key: 123456', ['hostKey host key: = 123456']],
    ['Meeting ID: 384 920\n5716', ['id meeting id: = 384 920 5716']],
    ['my room 384 920\n5716', ['- = my room 384 920 5716']],
    ['call 384 920\n5716', ['- = call 384 920', '- = 5716']],
    ['Meeting ID: 384 920\n5716 x', ['id meeting id: = 384 920', '- = 5716 x']],
    ['a\n\nb', ['- = a', '-^ = b']],
    ['', []],
    ['\n', []],
    ['12Dial by your location', ['- = 12', 'dial dial by your location = ']],
    ['Toll-freeMeeting ID: 384 920 5716', ['- = Toll-free', 'id meeting id: = 384 920 5716']],
    ['one two three four password: x1', ['- = one two three four', 'passcode password: = x1']],
    ['one two three password: x1', ['-? = one two three password: x1']],
    ['Passcode: ', ['passcode passcode: = ']],
    ['Passcode |1', ['passcode passcode: = 1']],
    ['Passcode*: *1', ['passcode passcode: = *1']],
    ['Phone passcode (x) 123', ['phonePasscode phone passcode = 123']],
    ['Meeting ID #384 920', ['id meeting id = #384 920']],
    ['Meeting ID:384', ['id meeting id: = 384']],
    ['Meeting ID: 384 920\n571', ['id meeting id: = 384 920 571']],
    ['Meeting ID: 384 9205\n7161', ['id meeting id: = 384 9205 7161']],
    ['Meeting ID: 384\n920 5716', ['id meeting id: = 384 920 5716']],
    ['Meeting ID: 384\n> 920-5716', ['id meeting id: = 384 920-5716']],
    ['Meeting ID: 384\n5716', ['id meeting id: = 384', '- = 5716']],
    ['Meeting ID: 384 9205\n716 1234', ['id meeting id: = 384 9205', '- = 716 1234']],
    ['Meeting ID: 384 920\nx5716', ['id meeting id: = 384 920', '- = x5716']],
    ['Telephone: 384 920\n5716', ['dial telephone: = 384 920', '- = 5716']],
    ['帳號：384 920\n5716', ['id 帳號: = 384 920 5716']],
    ['Meeting ID: 384 920', ['id meeting id: = 384 920']],
    ['a\n\n\n\nb\nc', ['- = a', '-^ = b', '- = c']],
    ['«Passcode»: aX49', ['passcode passcode: = aX49']],
    ['“Passcode”: aX49', ['passcode passcode: = aX49']],
    ['„Kenncode“: aX49', ['passcode kenncode: = aX49']],
    ['Passcode (case sensitive) aX4913', ['passcode passcode = aX4913']],
    ['Passcode (numeric) for all', ['- = Passcode (numeric) for all']],
    ['Weekly topic: a Passcode: 1', ['- = Weekly topic: a', 'passcode passcode: = 1']],
    ['Topic: Robin invites you to lunch', ['topic topic: = Robin invites you to lunch']],
    [
      'Meeting ID: 384 920 5716 Robin invites you to x',
      ['id meeting id: = 384 920 5716 Robin', 'sentence invites you to = x'],
    ],
    ['384 920 5716手机一键拨号', ['- = 384 920 5716', 'oneTap 手机一键拨号 = ']],
    ['Meeting ID: 384 920 5716, dial 3', ['id meeting id: = 384 920 5716, dial 3']],
    ['Topic', ['- = Topic']],
    ['12dial: x', ['- = 12dial: x']],
    ['12Uhrzeit: 10', ['- = 12Uhrzeit: 10']],
    ['you can dial by your location', ['- = you can dial by your location']],
    ['384 920 5716 passcode 8-digit', ['-? = 384 920 5716 passcode 8-digit']],
    ['(( Meeting ID: 1', ['id meeting id: = 1']],
    ['Dial (US): +1 646 558 8656', ['dial dial = US): +1 646 558 8656']],
    ['Passcode sent by: Robin', ['- = Passcode sent by: Robin']],
    ['[Meeting ID](x)', ['- = [Meeting ID](x)']],
    ['[Meeting ID x] 1', ['- = [Meeting ID x] 1']],
    ['Meeting ID] 1', ['- = Meeting ID] 1']],
    ['【会议号】384', ['id 会议号 = 384']],
    ['see the passcode', ['- = see the passcode']],
    ['Passcode required', ['- = Passcode required']],
    ['Passcode .. ', ['passcode passcode = ..']],
    ['Meeting ID of 384 920 5716', ['- = Meeting ID of 384 920 5716']],
    ['Meeting ID 3849205716', ['id meeting id = 3849205716']],
    ['Meeting ID 384', ['- = Meeting ID 384']],
    ['Meeting ID 384 9', ['- = Meeting ID 384 9']],
    ['Telephone us (now)', ['- = Telephone us (now)']],
    ['Dial(US): +1', ['dial dial = US): +1']],
    ['Join by phone', ['dial join by phone = ']],
    ['or telephone', ['- = or telephone']],
    ['The passcode aX4913 Hide', ['- = The', 'passcode passcode = aX4913 Hide']],
    ['Passcode - secret', ['passcode passcode = secret']],
    ['Passcode=secret', ['passcode passcode = secret']],
    ['Passcode x=secret', ['- = Passcode x=secret']],
    ['Our passcode 482913', ['- = Our', 'passcode passcode = 482913']],
    ['Our dog passcode 482913', ['-? = Our dog passcode 482913']],
    ['Admin host key: 123456', ['- = Admin', 'hostKey host key: = 123456']],
    ['Student Meeting ID: 1', ['- = Student', 'id meeting id: = 1']],
    ['ID: 1', ['id id: = 1']],
    ['Zoom account ID: 123', ['- = Zoom account ID: 123']],
    ['Zoom weekly ID: 384', ['- = Zoom weekly', 'id id: = 384']],
    ['Zoom video password: x1', ['- = Zoom video', 'passcode password: = x1']],
    ['Zoom Monday password: x1', ['- = Zoom Monday', 'passcode password: = x1']],
    ['Passcode (weekly): 1', ['passcode passcode: = 1']],
    ['Slido password (case sensitive): x1', ['-? = Slido password (case sensitive): x1']],
    ['Wifi: abc password: x1 for zoom', ['- = Wifi: abc password: x1 for zoom']],
    ['1. Wifi: abc, password: x1', ['- = 1. Wifi: abc, password: x1']],
    [
      `Wifi: ${'abc, '.repeat(11)}password: x1`,
      [`- = Wifi: ${'abc, '.repeat(11)}`.trim(), 'passcode password: = x1'],
    ],
    ['Site: \ue000 password: x1', ['- = Site: \ue000', 'passcode password: = x1']],
    ['Video, Zoom: password: x1', ['- = Video, Zoom:', 'passcode password: = x1']],
    ['Slido password sent', ['- = Slido password sent']],
    ['Slido password sent: ok', ['- = Slido password sent: ok']],
    ['Slido password is x123', ['-? = Slido password is x123']],
    ['Class password: x1', ['- = Class', 'passcode password: = x1']],
    ['one  two three password: x1', ['-? = one  two three password: x1']],
    [`Zoom ${'a'.repeat(35)} password: x1`, [`-? = Zoom ${'a'.repeat(35)} password: x1`]],
    [`Zoom ${'a'.repeat(34)} password: x1`, [`- = Zoom ${'a'.repeat(34)}`, 'passcode password: = x1']],
    ['384 920 5716, my Slido password: x1', ['-? = 384 920 5716, my Slido password: x1']],
    ['Zoom: Slido password: x1', ['-? = Zoom: Slido password: x1']],
    ['x Join Zoom Meeting', ['- = x Join Zoom Meeting']],
    ['Topic: a, Time: b, Passcode: 1', ['topic topic: = a, Time: b, Passcode: 1']],
    [
      'Topic: a, Time: b, Passcode: 1, Host key: 2',
      ['topic topic: = a,', 'time time: = b,', 'passcode passcode: = 1,', 'hostKey host key: = 2'],
    ],
    [`${'('.repeat(39)}Topic: x`, ['topic topic: = x']],
    [`${'('.repeat(40)}Topic: x`, [`- = ${'('.repeat(40)}Topic: x`]],
    ['\ue000 Topic: a', ['- = \ue000 Topic: a']],
    ['+ Topic: a', ['- = + Topic: a']],
    ['Meeting ID 384 920 5716 host key 123456', ['id meeting id = 384 920 5716 host key 123456']],
    [
      'id 384 920 5716 passcode 482913, by phone +1 312 626 6799',
      ['id id = 384 920 5716', 'passcode passcode = 482913, by phone +1 312 626 6799'],
    ],
    ['+1 312 626 6799 passcode 482913', ['-? = +1 312 626 6799 passcode 482913']],
    ['+ 1 312 626 6799 passcode 482913', ['-? = + 1 312 626 6799 passcode 482913']],
    ['my room passcode 384920571, thanks', ['-? = my room passcode 384920571, thanks']],
    ['id 384 920 5716 passcode aX49 123', ['id id = 384 920 5716', 'passcode passcode = aX49 123']],
    ['id 384 920 5716 passcode 49aX 123', ['id id = 384 920 5716', 'passcode passcode = 49aX 123']],
    [
      'id 384 920 5716 passcode 012345 in room 123',
      ['id id = 384 920 5716', 'passcode passcode = 012345 in room 123'],
    ],
    [
      'id 384 920 5716 passcode 482913 5 people',
      ['id id = 384 920 5716', 'passcode passcode = 482913 5 people'],
    ],
    ['384 920 5716 passcode 123 456', ['-? = 384 920 5716 passcode 123 456']],
    ['384 920 5716 passcode 123–456', ['-? = 384 920 5716 passcode 123–456']],
    ['384 920 5716 passcode 123 - 456', ['-? = 384 920 5716 passcode 123 - 456']],
    ['384 920 5716 passcode 123  456', ['-? = 384 920 5716 passcode 123  456']],
    ['384 920 5716 passcode', ['- = 384 920 5716 passcode']],
    ['384 920 5716 密码１２３４', ['- = 384 920 5716', 'passcode 密码 = １２３４']],
    ['a Meeting ID: 1', ['- = a', 'id meeting id: = 1']],
  ])('%j', (text, want) =>
    expect(
      readSegments(text, []).map(
        ({ kind, label, colon, afterGap, unclearPasscode, value, before }) =>
          `${kind ?? '-'}${label && ` ${label}`}${colon ? ':' : ''}${afterGap ? '^' : ''}${unclearPasscode ? '?' : ''} = ${value}${before && ` < ${before}`}`,
      ),
    ).toEqual(want),
  );
});

describe('a line whose line breaks were lost', () => {
  it.each<[string, string[]]>([
    ['Topic: a Time: b', ['topic = a Time: b']],
    ['Topic: a Time: b Passcode: 1', ['topic = a Time: b Passcode: 1']],
    ['Topic: a Time: b Passcode: 1 Host key: 2', ['topic = a Time: b Passcode: 1 Host key: 2']],
    ['Topic: a \ue000 Time: b', ['topic = a \ue000', 'time = b']],
    ['Time: b Meeting ID: 1', ['time = b', 'id = 1']],
    ['Time: b Join Zoom Meeting', ['time = b', 'join = ']],
    ['Weekly Topic: a', ['- = Weekly Topic: a']],
    ['x Topic: a Meeting ID: 384 920 5716', ['- = x', 'topic = a', 'id = 384 920 5716']],
    ['Meeting ID: 384 920 5716 Topic: a', ['id = 384 920 5716', 'topic = a']],
    [
      'Join Zoom Meeting Meeting ID: 1 Passcode: 2 One tap mobile Dial by your location',
      ['join = ', 'id = 1', 'passcode = 2', 'oneTap = ', 'dial = '],
    ],
  ])('%j', (text, want) =>
    expect(readSegments(text, []).map(({ kind, value }) => `${kind ?? '-'} = ${value}`)).toEqual(want),
  );
});

describe('a code near the end of a label', () => {
  it.each([
    ['12 passcode', '', false],
    ['12 passcode', ' 34', true],
    ['passcode', '384 920 5716', true],
    ['passcode', '    384 920 5716', true],
    ['passcode', ' below384 920 5716Join us', false],
    ['passcode', ' ٤٨٢', true],
    ['passcode', ` see 384 920 5716${' '.repeat(30)}aB`, false],
  ])('%s|%s: %j', (label, behind, is) => expect(hasCodeNear(label + behind, label.length)).toBe(is));
});
