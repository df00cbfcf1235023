import { describe, expect, it } from 'vitest';
import { foldLine } from '../../../lib/zoom/invitation/fold-line.ts';
import { bareLine, stripEmphasis } from '../../../lib/zoom/invitation/line.ts';
import { findLinks, linksIn, placeOf, withLinks } from '../../../lib/zoom/invitation/links.ts';
import { findMarks, labelAt } from '../../../lib/zoom/invitation/marks.ts';

describe('a folded line', () => {
  it.each([
    ['ABC', 'abc'],
    ['Straße', 'straße'],
    ['ÄÖ', 'äö'],
    ['İi', 'ii'],
    ['’‘', "''"],
    ['\u2010\u2011\u2012–—\u2212→', '-------'],
    ['a\u3000b', 'a b'],
    ['：﹕︰∶', '::::'],
    ['ＡＢｃ！', 'abc!'],
    ['٣٨٤', '384'],
    ['३', '3'],
    ['ﬃ', 'ﬃ'],
    ['ẞ', 'ß'],
    ['𝟑', '𝟑'],
    ['Ω', 'ω'],
    ['会議', '会議'],
    ['a:b', 'a:b'],
    ['Ａ１～', 'a1~'],
    ['｟', '｟'],
    ['＀', '＀'],
  ])('compares: %j: %j', (given, want) => expect(foldLine(given)).toEqual(want));
});

describe('a line', () => {
  it.each([
    ['> a', 'a'],
    ['>> | a', 'a'],
    ['• a', 'a'],
    ['- a', 'a'],
    ['* a', 'a'],
    ['*a*', 'a'],
    ['**a**: b', 'a: b'],
    ['__a__ b', 'a b'],
    ['_a_', '_a_'],
    ['// a', 'a'],
    ['# a', 'a'],
    ['== a', 'a'],
    ['~ a', 'a'],
    ['% a', 'a'],
    ['; a', 'a'],
    ['" a', 'a'],
    ["' a", 'a'],
    ['` a', 'a'],
    ['\u3000a', 'a'],
    ['a ', 'a'],
    ['*a', '*a'],
    ['* *a* b', 'a b'],
    ['_ _a_', '_a_'],
    ['> *Meeting ID:* 1', 'Meeting ID: 1'],
    ['', ''],
    [' ', ''],
    ['***', '***'],
    ['*Passcode*: *482913*', 'Passcode: 482913'],
    ['•*a*', 'a'],
    ['*•a*', 'a*'],
  ])('is bared: %j: %j', (given, want) => expect(bareLine(given)).toEqual(want));

  it.each([
    ['a', 'a'],
    ['*a*', 'a'],
    ['**a**', 'a'],
    ['a *b* c', 'a b c'],
    ['a*b*c', 'a*b*c'],
    ['a * b * c', 'a * b * c'],
    ['*a b*', 'a b'],
    ['_a_', '_a_'],
    ['_a b_', 'a b'],
    ['__a__', 'a'],
    ['_a:_ b', 'a: b'],
    ['~a~', '~a~'],
    ['~~a~~', 'a'],
    ['~a b~', 'a b'],
    ['`a`', 'a'],
    ['a`b`c', 'abc'],
    ['*a', '*a'],
    ['a*', 'a*'],
    ['*a* *b*', 'a b'],
    ['*a*b', '*a*b'],
    ['(*a*)', '(a)'],
    ['"*a*"', '"a"'],
    [':*a*:', ':a:'],
    ['：*a*', '：a'],
    ['*a*.', 'a.'],
    ['*a*,', 'a,'],
    ['*a*;', 'a;'],
    ['*a*)', 'a)'],
    ['*a*]', 'a]'],
    ['*a*"', 'a"'],
    ["*a*'", "a'"],
    ['*a* b*', 'a b*'],
    ['x,,1#,,,,*12#*', 'x,,1#,,,,*12#*'],
    ['***a***', 'a'],
    ['*_a b_*', 'a b'],
    ['_*a*_', '_a_'],
    ['* a*', '* a*'],
    ['*a *', '*a *'],
    ['Passcode: *12_3*', 'Passcode: 12_3'],
    ['Passcode: _abc_', 'Passcode: _abc_'],
    ['a_b_c', 'a_b_c'],
    ['>*a*', '>a'],
    ['[*a*]', '[a]'],
    ['~*a*~', '~a~'],
  ])('loses emphasis: %j: %j', (given, want) => expect(stripEmphasis(given)).toEqual(want));
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
