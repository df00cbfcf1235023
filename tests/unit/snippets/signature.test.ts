// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapText } from '../../../lib/insert/text.ts';
import { roomLink } from '../../../lib/room/room-link.ts';
import { buildSignature, withoutToken } from '../../../lib/snippets/signature/build.ts';
import {
  DEFAULT_SIGNATURE,
  SIGNATURE_DESIGNS,
  type Signature,
} from '../../../lib/snippets/signature/signature.ts';

import { buildSnippet, type Snippet } from '../../../lib/snippets/snippet.ts';
import type { GuestWords } from '../../../lib/snippets/snippet-words.ts';
import { teachingRoom, workRoom } from '../store/rooms.ts';
import { ENGLISH } from './guest-words.ts';

const LABEL = 'Join my Zoom room';
const LINK = 'https://zoom.us/j/3849205716?pwd=aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0.1';
const ADA: Signature = {
  ...DEFAULT_SIGNATURE,
  name: 'Ada Lovelace',
  role: 'Analyst',
  organisation: 'Engines & Sons',
  phone: '+44 20 7946 0000',
};

function built(change: Partial<Signature> = {}, room = workRoom()): Snippet {
  const signature = buildSignature(room, { ...ADA, ...change }, LABEL);
  if (!signature) throw new Error('no signature');
  return signature.snippet;
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const elements = (body: HTMLElement) => [...body.querySelectorAll('*')];

const text = fc.oneof(fc.string(), fc.constantFrom('<script>', '" onclick="x', 'أدا لوفليس', '  ', '&amp;'));
const signatures = fc.record({
  design: fc.constantFrom(...SIGNATURE_DESIGNS),
  name: text,
  role: text,
  organisation: text,
  phone: text,
  withToken: fc.boolean(),
});

describe.each(SIGNATURE_DESIGNS)('the design %s', (design) => {
  test('is made of what mail programs render, with inline styles alone', () => {
    fc.assert(
      fc.property(signatures, text, (signature, label) => {
        const { html } = built({ ...signature, design }, workRoom({ label }));
        const all = elements(parse(html));
        const tags = [...new Set(all.map(({ localName }) => localName))];
        expect(tags.filter((tag) => !['a', 'b', 'br', 'table', 'tbody', 'tr', 'td'].includes(tag))).toEqual(
          [],
        );
        const attributes = new Set(all.flatMap((element) => element.getAttributeNames()));
        const known = ['href', 'style', 'role', 'cellpadding', 'cellspacing', 'border', 'bgcolor', 'dir'];
        expect([...attributes].filter((name) => !known.includes(name))).toEqual([]);
        expect(html).not.toMatch(/url\(|<img|<style|<script|class=|expression|@import/);
      }),
    );
  });

  test('has one link, and it leads to the room', () => {
    const links = [...parse(built({ design }).html).querySelectorAll('a')];
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([[LINK, LABEL]]);
  });

  test('says everything in plain text too', () => {
    const plain = built({ design }).text;
    for (const part of ['Ada Lovelace', 'Analyst', 'Engines & Sons', '+44 20 7946 0000', LABEL, LINK])
      expect(plain).toContain(part);
  });

  test('is read back from an editor as what it says that it shows', () => {
    fc.assert(
      fc.property(signatures, (signature) => {
        const { html, shown } = built({ ...signature, design });
        expect(mapText(parse(html)).text.replace(/\n$/, '')).toBe(shown);
      }),
    );
  });

  test('leaves out what is not given', () => {
    const { text: plain, html } = built({ ...DEFAULT_SIGNATURE, design });
    expect(plain).toBe(`${LABEL}: ${LINK}`);
    expect(parse(html).textContent).toBe(LABEL);
  });
});

test('the line is one line; the others have one fact a line', () => {
  expect(built({ design: 'line' }).text).toBe(
    `Ada Lovelace · Analyst · Engines & Sons · +44 20 7946 0000 · ${LABEL}: ${LINK}`,
  );
  expect(built({ design: 'label' }).text.split('\n')).toEqual([
    'Ada Lovelace',
    'Analyst · Engines & Sons',
    '+44 20 7946 0000',
    `${LABEL}: ${LINK}`,
  ]);
});

test('what a reader sees is the same, with the words of the link alone', () => {
  const facts = ['Ada Lovelace', 'Analyst · Engines & Sons', '+44 20 7946 0000', LABEL];
  expect(built({ design: 'line' }).shown).toBe(facts.join(' · '));
  expect(built({ design: 'label' }).shown).toBe(facts.join('\n'));
  expect(built({ design: 'card' }).shown).toBe(facts.join('\n'));
});

test.each(SIGNATURE_DESIGNS)(
  'the name alone is bold in the design %s, and no line break is doubled',
  (design) => {
    const { html } = built({ design });
    expect([...parse(html).querySelectorAll('b')].map((bold) => bold.textContent)).toEqual(['Ada Lovelace']);
    // A browser reads `</br>` as one more.
    expect(html).not.toContain('</br>');
  },
);

test('each fact is one line, however it was typed', () => {
  const typed = { name: '  Ada \n  Lovelace ', role: ' ', organisation: ' Engines\t& Sons ', phone: '' };
  expect(built(typed).text).toBe(`Ada Lovelace\nEngines & Sons\n${LABEL}: ${LINK}`);
});

describe('the card', () => {
  const styleOf = (element: Element | null | undefined) =>
    Object.fromEntries((element?.getAttribute('style') ?? '').split(';').map((part) => part.split(':')));
  const font = { 'font-family': 'Arial,Helvetica,sans-serif', 'font-size': '14px', 'line-height': '20px' };
  const card = (change: Partial<Signature> = {}) => {
    const body = parse(built({ design: 'card', ...change }).html);
    const [frame, button] = body.querySelectorAll('table');
    const rows = [...(frame?.querySelector('tbody')?.children ?? [])].map((row) => row.firstElementChild);
    return { body, frame, button, rows, link: body.querySelector('a') };
  };

  test('has a button with colour and padding on its cell, for programs that drop them on links', () => {
    const { link } = card();
    const cell = link?.parentElement;
    expect(cell?.localName).toBe('td');
    expect(cell?.getAttribute('bgcolor')).toBe('#23325c');
    expect(styleOf(cell)).toEqual({
      'background-color': '#23325c',
      'border-radius': '6px',
      padding: '8px 16px',
    });
    expect(styleOf(link)).toEqual({
      ...font,
      color: '#ffffff',
      'font-weight': 'bold',
      'text-decoration': 'none',
    });
  });

  test('has its words above the button, and one coloured edge along both', () => {
    const edge = { 'border-left': '3px solid #f2a541', 'padding-left': '12px' };
    const { rows } = card();
    expect(rows.map(styleOf)).toEqual([{ ...edge, ...font, 'padding-bottom': '8px' }, edge]);
    // Somebody who gave no words has no empty row.
    expect(card({ name: '', role: '', organisation: '', phone: '' }).rows.map(styleOf)).toEqual([edge]);
  });

  test('has tables for its layout alone, without gaps between the rows', () => {
    const { frame, button } = card();
    for (const table of [frame, button])
      expect(
        ['role', 'cellpadding', 'cellspacing', 'border'].map((name) => table?.getAttribute(name)),
      ).toEqual(['presentation', '0', '0', '0']);
    expect(styleOf(frame)).toEqual({ 'border-collapse': 'collapse' });
    // Where borders collapse there are no round corners.
    expect(styleOf(button)).toEqual({ 'border-collapse': 'separate' });
  });

  test('colours no words but those of the button, so that they can be read in light and dark mails', () => {
    const coloured = elements(card().body).filter((element) => 'color' in styleOf(element));
    expect(coloured.map(({ localName }) => localName)).toEqual(['a']);
  });

  test.each([
    ['أدا لوفليس', true],
    ['1. עדה', true],
    ['Ada Lovelace', false],
    ['Ada לאבלייס', false],
    ['12', false],
  ])('is turned by a name that begins in a right-to-left script: %s', (name, isTurned) => {
    const { frame, rows } = card({ name });
    expect(frame?.getAttribute('dir')).toBe(isTurned ? 'rtl' : null);
    const [side, other] = isTurned ? ['right', 'left'] : ['left', 'right'];
    for (const row of rows) {
      expect(styleOf(row)).toMatchObject({
        [`border-${side}`]: '3px solid #f2a541',
        [`padding-${side}`]: '12px',
      });
      expect(row?.getAttribute('style')).not.toContain(`-${other}:`);
    }
  });
});

describe('without the passcode', () => {
  test('the link is the same one, without what follows it', () => {
    expect(built({ withToken: false }).links).toEqual(['https://zoom.us/j/3849205716']);
  });

  test('a personal link stays the link, also when it was chosen for its token', () => {
    const personal = { host: 'zoom.us', name: 'ada', token: 'tok.1' };
    const room = teachingRoom({ meetingId: '3849205716', personal, pastedAs: null });
    expect(roomLink(withoutToken(room))).toBe('https://zoom.us/my/ada');
  });
});

test('a room without an address has no signature', () => {
  expect(buildSignature(workRoom({ meetingId: null }), ADA, LABEL)).toBeNull();
});

test('the format of that name follows the design that was chosen', () => {
  const words: GuestWords = [{ ...ENGLISH, joinLabel: LABEL }];
  const chosen = buildSnippet(workRoom({ label: 'Come in' }), 'signature', words, { ...ADA, design: 'line' });
  expect(chosen?.text).toMatch(/^Ada Lovelace · .* · Come in: https:/);
  expect(buildSnippet(workRoom(), 'signature', words)).toEqual(buildSnippet(workRoom(), 'label', words));
});
