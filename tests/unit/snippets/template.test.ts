import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRoom, type Room } from '../../../lib/room/room.ts';
import { roomLink } from '../../../lib/room/room-link.ts';
import { checkTemplate, fillTemplate } from '../../../lib/snippets/template.ts';
import { sampleRoom } from '../room/sample-rooms.ts';
import { IN_ENGLISH } from './guest-words.ts';

const fill = (body: string, room: Room) => fillTemplate(body, room, IN_ENGLISH);
const LINK = 'https://zoom.us/j/3849205716';
const ROOM = sampleRoom({ token: null });
const A_LINK = `<a href="${LINK}">${LINK}</a>`;
const ONE_TAP = '+13126266799,,3849205716#';
const codes = (body: string) => checkTemplate(body).map(({ code, value }) => `${code} ${value}`.trim());

describe('checking a text', () => {
  it.each<[string, string[]]>([
    ['My room: {link}', []],
    ['**{id}** [come in]({link}) {passcode} {name} {onetap}', []],
    ['', ['empty']],
    [' \n ', ['empty']],
    ['{link} {url}', ['unknownField {url}']],
    ['{link} {Link}', ['unknownField {Link}']],
    ['{link} {}', ['unknownField {}']],
    ['{link', ['unclosedField {link', 'noLink']],
    ['{link} {id', ['unclosedField {id']],
    ['{link} **bold', ['unclosedBold **']],
    ['{link} **bold\nnext**', ['unclosedBold **', 'unclosedBold **']],
    ['[here](https://evil.example) {link}', ['linkTarget [here](https://evil.example)']],
    ['[here]({id}) {link}', ['linkTarget [here]({id})']],
    ['Hello', ['noLink']],
    ['{id}', []],
  ])('%j', (body, expected) => expect(codes(body)).toEqual(expected));

  it('says where', () => {
    const [problem] = checkTemplate('Hi {url} {link}');
    expect(problem).toEqual({ code: 'unknownField', value: '{url}', start: 3, end: 8 });
  });

  it('says all of it in the order in which it stands there', () => {
    const places = (body: string) => checkTemplate(body).map(({ value, start }) => [value, start]);
    expect(places('{link} **bold {url} [a](b)')).toEqual([
      ['**', 7],
      ['{url}', 14],
      ['[a](b)', 20],
    ]);
    expect(places('**Hi** {link}\n{me} **a** **b')).toEqual([
      ['{me}', 14],
      ['**', 25],
    ]);
  });
});

describe('filling a text', () => {
  it.each<[string, string, string]>([
    ['My room: {link}', `My room: ${LINK}`, `My room: <a href="${LINK}">${LINK}</a>`],
    ['{id}\n{passcode}', '384 920 5716\nk7Hq2m', '384 920 5716<br>k7Hq2m'],
    ['**ID:** {id}', 'ID: 384 920 5716', '<b>ID:</b> 384 920 5716'],
    ['[Come in]({link}) now', `Come in: ${LINK} now`, `<a href="${LINK}">Come in</a> now`],
    ['[{name}]({link})', `Work: ${LINK}`, `<a href="${LINK}">Work</a>`],
    ['**[Go]({link})**', `Go: ${LINK}`, `<b><a href="${LINK}">Go</a></b>`],
    ['a < b & "c" {id}', 'a < b & "c" 384 920 5716', 'a &lt; b &amp; &quot;c&quot; 384 920 5716'],
    ['<b>{id}</b>', '<b>384 920 5716</b>', '&lt;b&gt;384 920 5716&lt;/b&gt;'],
    ['{id} {other} {id', '384 920 5716 {other} {id', '384 920 5716 {other} {id'],
    ['{id} **open', '384 920 5716 **open', '384 920 5716 **open'],
    [
      '[x](https://evil.example) {id}',
      '[x](https://evil.example) 384 920 5716',
      '[x](https://evil.example) 384 920 5716',
    ],
    ['{id} **a** **b', '384 920 5716 a **b', '384 920 5716 <b>a</b> **b'],
    ['{id} ***', '384 920 5716 ***', '384 920 5716 ***'],
    ['a\r\nb', 'a\nb', 'a<br>b'],
    ['a\rb\r\rc', 'a\nb\n\nc', 'a<br>b<br><br>c'],
    ['a\n\n\nb', 'a\n\n\nb', 'a<br><br><br>b'],
  ])('%j', (body, text, html) => expect(fill(body, ROOM)).toMatchObject({ text, html }));

  it('leaves out a line whose field has no value, and the gap it would leave', () => {
    expect(fill('{link}\nBy phone: {onetap}\nBye', ROOM)?.text).toBe(`${LINK}\nBye`);
    expect(fill('{link}\n\n{onetap}\n\nBye', ROOM)?.text).toBe(`${LINK}\n\nBye`);
    expect(fill('{link}\n\n{onetap}', ROOM)?.text).toBe(LINK);
    expect(fill('{onetap}\n\n{link}', ROOM)?.text).toBe(LINK);
    expect(fill('[come]({link})\n{id}', emptyRoom('1', 'a', 0))).toBeNull();
    const phone = { oneTap: [ONE_TAP], dialIn: [], passcode: null, localNumbersUrl: null };
    expect(fill('{onetaplabel}: {onetap}', sampleRoom({ phone }))?.text).toBe(`One tap mobile: ${ONE_TAP}`);
    expect(fill('{name}\n{link}', sampleRoom({ name: ' ', token: null }))?.text).toBe(LINK);
  });

  it('leaves out what would lead nowhere', () => {
    const noAddress = emptyRoom('1', 'Work', 0);
    expect(fill('Join {link}, please\n{name}', noAddress)?.text).toBe('Work');
    expect(fill('https://zoom.us/j/{id} (code {passcode})\n{name}', noAddress)?.text).toBe('Work');
    const personal = { ...noAddress, personal: { host: 'zoom.us', name: 'ada', token: null } };
    const my = 'https://zoom.us/my/ada';
    expect(fill('{link}, https://zoom.us/j/{id}', personal)?.text).toBe(my);
    expect(fill('https://zoom.us/j/{id} or {link}', personal)?.text).toBe(my);
    expect(fill('  \n', noAddress)).toBeNull();
  });

  it.each([
    ['\n{link}\n\n', `\n${LINK}\n\n`],
    ['a\nb\n\n{onetap}\n\nc', 'a\nb\n\nc'],
    ['a\n{onetap}\n\nb', 'a\n\nb'],
    ['a\n\n{onetap}\nb\n\n\nc', 'a\n\nb\n\n\nc'],
    ['a\n\n\n{onetap}\n\nb', 'a\n\n\nb'],
    ['a\n  \n{onetap}\n \nb', 'a\n  \nb'],
    ['a\nb\n\n{onetap}\n', 'a\nb'],
    ['{onetap}\n\n \na', 'a'],
  ])('keeps the gaps that were typed, and makes none: %j', (body, text) => {
    expect(fill(body, ROOM)?.text).toBe(text);
  });

  it.each([
    ['here is my room: {link}, passcode {passcode}.', `here is my room: ${LINK}.`],
    ['{link} (Passcode: {passcode}) see you', `${LINK} see you`],
    ['Join {link} and use passcode {passcode}.', `Join ${LINK}.`],
    ['Use passcode {passcode} at {link}', LINK],
    ['Passcode {passcode}: {link}', LINK],
    ['**{link}, passcode {passcode}**', LINK],
    ['[Come in]({link}) (code {passcode})', `Come in: ${LINK}`],
    ['[{passcode}]({link})', LINK],
    ['Room: {link}. Passcode: {passcode}. Bye', `Room: ${LINK}. Bye`],
    ['Zoom | {link} | {passcode} | {onetap} | me', `Zoom | ${LINK} | me`],
    ['{link}，密码：{passcode}。', `${LINK}。`],
    ['https://zoom.us/j/{id}?pwd={passcode}', LINK],
    // A sentence ends as it did, and is not torn.
    ['Join {link} (code {passcode}).', `Join ${LINK}.`],
    ['Join {link} (code {passcode}), then say hello.', `Join ${LINK}, then say hello.`],
    ['(Code {passcode}.) Join {link}', `Join ${LINK}`],
    ['Hello. Join {link}, code {passcode}.', `Hello. Join ${LINK}.`],
    ['Join {link} etc., code {passcode}.', `Join ${LINK} etc.`],
    ['Join {link} (code {passcode})… see you', `Join ${LINK}… see you`],
    ['Join {link} and {passcode} ', `Join ${LINK}`],
    ['Join {link}. Code {passcode}', `Join ${LINK}`],
    ['Code {passcode}? No. Join {link} or {passcode}!', `No. Join ${LINK}!`],
    ['See {link}! Code {passcode}, {onetap}.', `See ${LINK}.`],
    ['Passcode {passcode}, link: {link}', `link: ${LINK}`],
    ['Zoom – {passcode} / {link} - bye', `Zoom / ${LINK} - bye`],
    ['Zoom, {onetap}, at {link} with {passcode}', `Zoom, at ${LINK}`],
    ['a-b, {link}/{passcode}', `a-b, ${LINK}`],
    // Brackets that are left have both sides.
    ['Hi (see {link}, code {passcode}) bye', `Hi (see ${LINK}) bye`],
    ['(see {link}, code {passcode}) bye', `(see ${LINK}) bye`],
    ['(code {passcode}, see {link}) bye', `see ${LINK} bye`],
    ['Hi ({onetap}) {link} {passcode}', `Hi ${LINK}`],
    ['Hi (you), {link}, {passcode}', `Hi (you), ${LINK}`],
    ['My room ({link}), code {passcode}', `My room (${LINK})`],
    ['{link} ({passcode})now', `${LINK} now`],
    ['{link} [code {passcode}] now', `${LINK} now`],
    ['{link}（密码：{passcode}）再见', `${LINK} 再见`],
    ['{link}（密码：{passcode}）。', `${LINK}。`],
    // The words of a link are no phrase of their own.
    ['[Join, code {passcode}]({link}) now', `${LINK} now`],
    ['[Join (now)]({link}), code {passcode}', `Join (now): ${LINK}`],
    // Another address than the room's own, and the number in words.
    ['https://acme.zoom.us/j/{id}?pwd={passcode}', 'https://acme.zoom.us/j/3849205716'],
    ['https://zoom.us/j/{id}#{passcode}', `${LINK}#`],
    ['https://zoom.us/j/{id}?pwd={passcode}&uname=me&a={id}', `${LINK}?uname=me&a=3849205716`],
    ['https://zoom.us/j/{id}?a=1&pwd={passcode}&b=2', `${LINK}?a=1&b=2`],
    ['ID {id} at https://zoom.us/j/{id}?pwd={passcode}', `ID 384 920 5716 at ${LINK}`],
    ['Code {passcode}, number {id}', null],
  ])('keeps the link of a line that has an empty field: %s', (body, text) => {
    expect(fill(body, sampleRoom({ token: null, passcode: null }))?.text ?? null).toBe(text);
  });

  it.each([
    ['**{link}, passcode {passcode}.**', `<b>${A_LINK}</b>.`],
    ['**Passcode: {passcode}, link: {link}**', `<b>link: </b><b>${A_LINK}</b>`],
    ['**Use passcode {passcode} at {link}**', `<b>${A_LINK}</b>`],
    ['{link}, **code {passcode}, bye**', `${A_LINK}<b>, bye</b>`],
    ['**{link} and {passcode}** now', `<b>${A_LINK}</b> now`],
    ['{link} **and {passcode} now**', `${A_LINK}<b> now</b>`],
    ['**Code** {passcode} **or** {onetap}, {link}', A_LINK],
  ])('keeps what is bold bold, and nothing else: %s', (body, html) => {
    expect(fill(body, sampleRoom({ token: null, passcode: null }))?.html).toBe(html);
  });

  it('writes a number in an address without spaces', () => {
    expect(fill('https://zoom.us/j/{id}', ROOM)?.text).toBe(LINK);
    expect(fill('zoommtg://zoom.us/join?confno={id} ({id})', ROOM)?.text).toBe(
      'zoommtg://zoom.us/join?confno=3849205716 (384 920 5716)',
    );
    expect(fill('zoom.us/j/{id}', ROOM)?.text).toBe('zoom.us/j/3849205716');
    expect(fill('https://acme.zoom.us/s/{id}', ROOM)?.text).toBe('https://acme.zoom.us/s/3849205716');
    expect(fill('https://zoom.us/j/{id}?pwd={passcode}', ROOM)?.text).toBe(`${LINK}?pwd=k7Hq2m`);
    expect(fill('Look at https://zoom.us\tID={id} PMI=({id})', ROOM)?.text).toBe(
      'Look at https://zoom.us\tID=3849205716 PMI=(384 920 5716)',
    );
  });

  it('loses the link of no line, whatever else is in it', () => {
    const pieces = fc.constantFrom(
      '{passcode}',
      '{onetap}',
      ' ',
      ', ',
      '(',
      ')',
      '（',
      '[',
      ']',
      '. ',
      '**',
      'word',
      ' – ',
      '[a](',
      '[code, {passcode}]({link})',
      '|',
    );
    const some = fc.array(pieces, { maxLength: 8 });
    fc.assert(
      fc.property(some, some, (before, after) => {
        const body = `${before.join('')}{link}${after.join('')}`;
        const filled = fill(body, sampleRoom({ token: null, passcode: null }));
        expect(filled?.text, body).toContain(LINK);
        expect(filled?.links[0], body).toBe(LINK);
        expect(filled?.text, body).not.toMatch(/\{(?:passcode|onetap)\}/);
        if (body.split('**').length % 2 === 1) expect(filled?.text, body).not.toContain('**');
      }),
      { numRuns: 500 },
    );
  });

  it('says what a reader sees of it, and where its links lead', () => {
    const filled = fill('**[Come in]({link})** or {link}', ROOM);
    expect(filled).toMatchObject({ shown: `Come in or ${LINK}`, links: [LINK, LINK] });
  });

  it('does not read a value as formatting', () => {
    expect(fill('**{passcode}**', sampleRoom({ passcode: '**a**' }))).toMatchObject({
      text: '**a**',
      html: '<b>**a**</b>',
    });
    expect(fill('{name}', sampleRoom({ name: '{id} <i>' }))).toMatchObject({
      text: '{id} <i>',
      html: '{id} &lt;i&gt;',
    });
  });

  it('gives HTML that holds links to the room and bold only, whatever is typed', () => {
    const pieces = fc.constantFrom(
      '{link}',
      '{id}',
      '{name}',
      '**',
      '[a]({link})',
      '[',
      ']',
      '(',
      ')',
      '{',
      '}',
      '<script>',
      '"',
      "'",
      '&',
      '\n',
      'word',
      'javascript:',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const filled = fill(parts.join(''), ROOM);
        if (!filled) return;
        const bare = filled.html
          .replaceAll(`<a href="${roomLink(ROOM)}">`, '')
          .replaceAll('</a>', '')
          .replace(/<\/?b>|<br>/g, '');
        expect(bare).not.toMatch(/[<>"]/);
        expect(filled.html.split('<b>').length).toBe(filled.html.split('</b>').length);
        expect(filled.html.split('<a ').length).toBe(filled.html.split('</a>').length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the shipped texts', () => {
  const messages = JSON.parse(
    readFileSync(new URL('../../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
  );
  it.each(['Short', 'Friendly', 'Formal', 'Phone', 'Bilingual'])('%s has nothing wrong with it', (name) => {
    const body = messages[`fmt${name}`].message;
    expect(checkTemplate(body)).toEqual([]);
    expect(fill(body, ROOM)?.text).toContain(LINK);
    expect(fill(body, ROOM)?.text).not.toMatch(/[{}*]/);
    expect(messages[`fmt${name}Name`].message).not.toBe('');
  });
});
