import { describe, expect, it } from 'vitest';
import { foldLine } from '../../../lib/zoom/invitation/fold-line.ts';
import { findLinks, linksIn, placeOf, withLinks } from '../../../lib/zoom/invitation/links.ts';
import { findMarks, labelAt } from '../../../lib/zoom/invitation/marks.ts';
import { normaliseText } from '../../../lib/zoom/invitation/normalise.ts';
import { isOtherId, isOtherSecret, readSegments } from '../../../lib/zoom/invitation/segments.ts';
import { labelTables } from '../../../lib/zoom/invitation/tables.ts';
import { hasCodeNear } from '../../../lib/zoom/invitation/typed-passcode.ts';
import { saysNone } from '../../../lib/zoom/invitation/values.ts';

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

describe('marks in a line', () => {
  it.each([
    ['Meeting ID: 1', [['id', 0, 10]]],
    ['meeting   id: 1', [['id', 0, 12]]],
    ['meeting    id', [['id', 0, 13]]],
    ['meeting     id: 1', [['id', 12, 14]]],
    ['xmeeting id', [['id', 9, 11]]],
    ['meeting idx', []],
    ['meeting_id', []],
    ['_meeting id_', [['id', 1, 11]]],
    ['a_meeting id', [['id', 10, 12]]],
    ['Toll-freeMeeting ID', [['id', 9, 19]]],
    ['TOLLMeeting ID', [['id', 12, 14]]],
    ['freeMEeting ID', [['id', 12, 14]]],
    [
      'Passcode: 1 Meeting ID: 2',
      [
        ['passcode', 0, 8],
        ['id', 12, 22],
      ],
    ],
    [
      'meeting id meeting id',
      [
        ['id', 0, 10],
        ['id', 11, 21],
      ],
    ],
    ['会议号：1', [['id', 0, 3]]],
    ['議題：', []],
    ['é passcode', [['passcode', 2, 10]]],
    ['passcodeé', []],
    ['pass code', [['passcode', 0, 9]]],
    ['', []],
    ['aid: 1', []],
    ['zid: 1', []],
    ['ßid: 1', []],
    ['{passcode}', [['passcode', 1, 9]]],
    ['`passcode`', [['passcode', 1, 9]]],
    ['«Passcode»', [['passcode', 1, 9]]],
    ['·ID·', [['id', 1, 3]]],
    ['x\u2000ID', [['id', 2, 4]]],
    ['pstn_password', []],
    ['meeting id_x', []],
    ['meeting id__', [['id', 0, 10]]],
    ['fooBar xmeeting id', [['id', 16, 18]]],
    ['Meeting ID', [['id', 0, 10]]],
    ['ID', [['id', 0, 2]]],
    ['idle', []],
  ])('labels: %j: %j', (given, want) =>
    expect(findMarks(foldLine(given), given).map(({ kind, start, end }) => [kind, start, end])).toEqual(want),
  );

  it('are 300 at most', () => expect(findMarks('id '.repeat(400), 'id '.repeat(400))).toHaveLength(300));

  it.each([
    ['xmeeting id:', 'id'],
    ['x meeting id', null],
    ['1passcode', 'passcode'],
    ['x', null],
  ])('the label at a place: %j: %j', (given, want) =>
    expect(labelAt(foldLine(given), 1)?.kind ?? null).toEqual(want),
  );
});

describe('a text as it was copied', () => {
  it.each([
    ['a\r\nb\rc\u2028d\u2029e\u000bf\fg', 'a\nb\nc\nd\ne\nf\ng'],
    ['{"description": "Meeting ID: 1\\nPasscode: 2"}', 'Meeting ID: 1\nPasscode: 2"}'],
    ['{"id": "1", "passcode": "2"}', '\n"id": "1"\n"passcode": "2"}'],
    ['{"text": "Passcode: 2"}', 'Passcode: 2"}'],
    ['{"text": "a\nPasscode: 2", "x": "3"}', 'a\nPasscode: 2", "x": "3"}'],
    ["[{'id': '1', 'pw': '2'}]", "[\n'id': '1'\n'pw': '2'}]"],
    ['{id: 1, pw: 2}', '{id: 1, pw: 2}'],
    ['a {"id": "1"}', 'a {"id": "1"}'],
    ['a\\nb\\\\nc', 'a\nb\nc'],
    ['a\\tb', 'a b'],
    ['a\\\\tb', 'a b'],
    ['a\\rb', 'ab'],
    ['a\\\\rb', 'ab'],
    [
      'a\\,b\\;c\\"d\\/e\\_f\\*g\\#h\\(i\\)j\\[k\\]l\\~m\\`n\\+o\\>p\\-q',
      'a,b;c"d/e_f*g#h(i)j[k]l~m`n+o>p-q',
    ],
    ['a\\\\_b\\\\\\\\*c', 'a_b*c'],
    ['a\\u003db', 'a=b'],
    ['a\\xb', 'a\\xb'],
    ['a\\', 'a\\'],
    ['a&amp;b', 'a&b'],
    ['a&amp;amp;b', 'a&b'],
    ['a&amp;amp;amp;b', 'a&amp;b'],
    ['&lt;b&gt;x&lt;/b&gt;', 'x'],
    ['<p>a&amp;b</p>', '\na&b\n'],
    ['+1 646 558 8656 <tel:+16465588656>', '+1 646 558 8656'],
    ['+1 646 558 8656 <+16465588656>', '+1 646 558 8656'],
    ['(646) 558-8656 <(646)%20558-8656>', '(646) 558-8656'],
    ['+1 646 558 8656 (tel:+16465588656)', '+1 646 558 8656'],
    ['3849205716# <callto:1>', '3849205716#'],
    ['a <tel:1>', 'a 1'],
    ['<tel:+16465588656,,3849205716%23>', '+16465588656,,3849205716#'],
    ['<callto:5>', '5'],
    ['a\tb', 'a b'],
    ['Topic\tWeekly', 'Topic: Weekly'],
    ['Topic:\tWeekly', 'Topic: Weekly'],
    ['a\u00a0b c\u202fd', 'a b c d'],
    ['a\u00adb\u200bc\u2060d\ufeffe', 'abcde'],
    ['a\u0007b', 'ab'],
    ['\ue000x\uf8ff', 'x'],
    ['é', 'é'],
    ['\ud800x', '�x'],
    ['DESCRIPTION:a\\nb\n c', 'a\nbc'],
    ['?pwd=3DaaaaaaaaaaaaaaaaaaaaaaaaaaaaaT09 =C3=BC', '?pwd=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaT09 ü'],
    ['a\n\nb', 'a\n\nb'],
    ['  a  ', '  a  '],
  ])('is made plain: %j: %j', (given, want) => expect(normaliseText(given).text).toEqual(want));
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

describe('links in a text', () => {
  it.each<[string, string, string[]]>([
    ['https://zoom.us/j/3849205716', '\ue000', ['https://zoom.us/j/3849205716 ok']],
    ['see https://zoom.us/j/3849205716, ok', 'see \ue000, ok', ['https://zoom.us/j/3849205716 ok']],
    ['(https://zoom.us/j/3849205716)', '(\ue000)', ['https://zoom.us/j/3849205716 ok']],
    ['zoom.us/j/3849205716', '\ue000', ['zoom.us/j/3849205716 ok']],
    [
      'https://zoom.us/j/3849205716 zoom.us/j/6142618345',
      '\ue000 zoom.us/j/6142618345',
      ['https://zoom.us/j/3849205716 ok'],
    ],
    [
      'https://example.com/x zoom.us/j/3849205716',
      '\ue000 \ue001',
      ['https://example.com/x not-zoom', 'zoom.us/j/3849205716 ok'],
    ],
    ['azoom.us/j/3849205716', 'azoom.us/j/3849205716', []],
    ['"zoom.us/j/1"', '"\ue000"', ['zoom.us/j/1 id-too-short']],
    ['zoom.us', 'zoom.us', []],
    ['https://zoom.us/j/384 920 5716 x', '\ue000 x', ['https://zoom.us/j/384 920 5716 id-repaired']],
    ['https://zoom.us/j/3849205716Meeting ID: 1', '\ue000Meeting ID: 1', ['https://zoom.us/j/3849205716 ok']],
    ['https://zoom.us/j/3849205716meeting', '\ue000meeting', ['https://zoom.us/j/3849205716 ok']],
    ['https://zoom.us/j/3849205716OK', '\ue000OK', ['https://zoom.us/j/3849205716 ok']],
    ['https://zoom.us/j/3849205716Passcode: 1', '\ue000Passcode: 1', ['https://zoom.us/j/3849205716 ok']],
    ['https://zoom.us/my/robinPasscode: 1', '\ue000Passcode: 1', ['https://zoom.us/my/robin ok']],
    ['https://zoom.us/my/robin passcode: 1', '\ue000 passcode: 1', ['https://zoom.us/my/robin ok']],
    ['https://zoom.us/my/robin.\ndoe', '\ue000.\ndoe', ['https://zoom.us/my/robin cut-off']],
    ['https://zoom.us/my/robin\n.doe', '\ue000\n.doe', ['https://zoom.us/my/robin cut-off']],
    ['https://zoom.us/my/robin \n.doe', '\ue000 \n.doe', ['https://zoom.us/my/robin cut-off']],
    ['https://zoom.us/my/robin\n> .doe', '\ue000\n> .doe', ['https://zoom.us/my/robin cut-off']],
    ['https://zoom.us/my/robin\ndoe\n.x', '\ue000\ndoe\n.x', ['https://zoom.us/my/robin ok']],
    ['https://zoom.us/my/robin\ndoe doe', '\ue000\ndoe doe', ['https://zoom.us/my/robin ok']],
    ['https://zoom.us/j/3849205716é', '\ue000é', ['https://zoom.us/j/3849205716 ok']],
    ['https://zoom.us/my/robin?pwd=abcé', '\ue000é', ['https://zoom.us/my/robin?pwd=abc ok']],
    ['https://example.com/aPasscode: 1', '\ue000: 1', ['https://example.com/aPasscode not-zoom']],
    [
      'https://example.com/j/3849205716Meeting',
      '\ue000',
      ['https://example.com/j/3849205716Meeting not-zoom'],
    ],
    ['https://zoom.us/my/robinPMI: 1', '\ue000: 1', ['https://zoom.us/my/robinPMI ok']],
    ['https://zoom.us/my/robin-ID: 1', '\ue000: 1', ['https://zoom.us/my/robin-ID name-hyphen']],
    ['https://zoom.us/my/robin-doe\ndoe', '\ue000\ndoe', ['https://zoom.us/my/robin-doe name-hyphen']],
    ['https://zoom.us/my/robin-\ndoe', '\ue000\ndoe', ['https://zoom.us/my/robin- cut-off']],
    ['https://zoom.us/my/robiné', '\ue000é', ['https://zoom.us/my/robin name-character']],
    ['https://zoom.us/my/robin会議', '\ue000会議', ['https://zoom.us/my/robin ok']],
    ['https://zoom.us/my/robin…', '\ue000…', ['https://zoom.us/my/robin cut-off']],
    ['https://zoom.us/j/3849205716?pwd=abc…', '\ue000…', ['https://zoom.us/j/3849205716?pwd=abc token-cut']],
    [
      'https://zoom.us/j/3849205716?pwd=a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5.1Passcode',
      '\ue000Passcode',
      ['https://zoom.us/j/3849205716?pwd=a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5.1 ok'],
    ],
    ['https://example.com/a(b)c', '\ue000', ['https://example.com/a(b)c not-zoom']],
    ['https://example.com/a<b', '\ue000<b', ['https://example.com/a not-zoom']],
    ['https://zoom.us/j/3849205716;x', '\ue000;x', ['https://zoom.us/j/3849205716 ok']],
    [
      'zoommtg://zoom.us/join?confno=3849205716',
      '\ue000',
      ['zoommtg://zoom.us/join?confno=3849205716 parameters-dropped'],
    ],
    ['https://', '\ue000', ['https:// not-a-link']],
    ['https://zoom.us/j/3849205716。次', '\ue000。次', ['https://zoom.us/j/3849205716 ok']],
    ['https://例え.jp/x', '\ue000', ['https://例え.jp/x not-zoom']],
    [
      'https://zoom.us/j/3849205716?a=1|x',
      '\ue000|x',
      ['https://zoom.us/j/3849205716?a=1 parameters-dropped'],
    ],
    [
      'https://a.zoom.us/j/3849205716, https://b.zoom.us/j/3849205716',
      '\ue000, \ue001',
      ['https://a.zoom.us/j/3849205716 ok', 'https://b.zoom.us/j/3849205716 ok'],
    ],
  ])('%j', (text, linked, links) => {
    const found = findLinks(text);
    expect(found.text).toBe(linked);
    expect(found.links.map(({ raw, link }) => `${raw} ${link.reason}`)).toEqual(links);
    expect(found.more).toBe(false);
    expect(linksIn(found.text, found.links)).toEqual(found.links);
    expect(found.links.map((_link, i) => placeOf(found.text, i)).every((at) => at >= 0)).toBe(true);
  });

  it('are 400 at most; the others vanish from the text', () => {
    const { text, links, more } = findLinks('a https://example.com/x '.repeat(450));
    expect(links).toHaveLength(400);
    expect(more).toBe(true);
    expect(text).toHaveLength(450 * 3 + 400);
    expect(text.slice(-6)).toBe('a  a  ');
    const last = findLinks(`${'https://example.com/x '.repeat(399)}https://zoom.us/j/3849205716`);
    expect(last.more).toBe(false);
    expect(last.links.at(-1)?.link.meetingId).toBe('3849205716');
  });

  it('come back into their places', () => {
    const { text, links } = findLinks('a https://zoom.us/j/1 b https://example.com/x c');
    expect(withLinks(text, links)).toBe('a https://zoom.us/j/1 b https://example.com/x c');
    expect(withLinks('\ue009 x', links)).toBe(' x');
    expect(linksIn('\ue009', links)).toEqual([]);
  });
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

describe('headings of a table', () => {
  it.each([
    [
      'Meeting ID\tPasscode\txxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n384 920 5716\t482913\ty',
      'Meeting ID\tPasscode\txxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n\nMeeting ID: 384 920 5716\nPasscode: 482913\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: y',
    ],
    [
      'Meeting ID\tPasscode\txxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n384 920 5716\t482913\ty',
      'Meeting ID\tPasscode\txxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n384 920 5716\t482913\ty',
    ],
    ['Meeting ID\n384', 'Meeting ID\n384'],
    [
      'Meeting ID\tMeeting ID\n384 920 5716\t1',
      'Meeting ID\tMeeting ID\n\nMeeting ID: 384 920 5716\nMeeting ID: 1',
    ],
    ['ID\tx\n1\t2', 'ID\tx\n1\t2'],
    [
      'Name,"Meeting ID",Passcode\nA "b" c,384 920 5716,"48,29"',
      'Name,"Meeting ID",Passcode\n\nMeeting ID: 384 920 5716\nName: A "b" c\nPasscode: 48,29',
    ],
    [
      'Meeting ID\tPasscode\n---\t---\n384 920 5716\t1',
      'Meeting ID\tPasscode\n\nMeeting ID: 384 920 5716\nPasscode: 1',
    ],
    [
      'Zoom Room\tPasscode\nhttps://zoom.us/j/1\t1',
      'Zoom Room\tPasscode\n\nZoom Room: https://zoom.us/j/1\nPasscode: 1',
    ],
    [
      'リンク\tパスコード\nhttps://zoom.us/j/1\t1',
      'リンク\tパスコード\n\nリンク: https://zoom.us/j/1\nパスコード: 1',
    ],
    ['Meeting ID 2\tPasscode\n1\t2', 'Meeting ID 2\tPasscode\n1\t2'],
    ['Meeting ID\tPasscode', 'Meeting ID\tPasscode'],
    ['a\tb', 'a\tb'],
  ])('are 40 characters long at most: %j: %j', (given, want) => expect(labelTables(given)).toEqual(want));
});

describe('a value that says none', () => {
  it.each([
    ['“none”', true],
    ['„keine“', true],
    ['«non»', true],
    ['‘no’', true],
    ['<none>', true],
    ['((none))', true],
    ['(((none)))', false],
    ['n/a;', true],
    ['none:', true],
    ['x(none', false],
    ['none–', false],
    ['no\tx', true],
  ])('in quotes and brackets: %j: %j', (given, want) => expect(saysNone(given)).toEqual(want));

  it.each([
    [' 1', true],
    [' is in the mail', false],
    [' aB', true],
    [' somewhere 12', true],
    [' sent. 12', false],
    [' sent! 12', false],
    [' 384 920 5716', true],
    [' see 384 920 5716 and 12', true],
    ['     1', true],
    [' x x x x x x x x x x x x1', true],
    [' x x x x x x x x x x x x x1', false],
    ['', false],
  ])('near a label: %j: %j', (given, want) => expect(hasCodeNear(given, 0)).toEqual(want));
});
