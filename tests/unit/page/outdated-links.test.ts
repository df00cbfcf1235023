// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageState } from '../../../lib/background/page-state.ts';
import { finderOf, occurrencesInEditor, occurrencesInField } from '../../../lib/page/outdated-links/find.ts';
import { formerRoom, replacementFor } from '../../../lib/page/outdated-links/replacement.ts';
import { addRoom } from '../../../lib/store/operations.ts';
import { emptyStore } from '../../../lib/store/stored.ts';
import { IN_ENGLISH } from '../snippets/guest-words.ts';
import { teachingRoom, workRoom } from '../store/rooms.ts';

const OLD_WORK = '5837204961';
const moved = { ...workRoom(), retired: [{ kind: 'meetingId' as const, value: OLD_WORK, since: 1 }] };
const renamed = {
  ...teachingRoom(),
  retired: [{ kind: 'personalName' as const, value: 'old.name', since: 1 }],
};
const state = pageState(addRoom(addRoom(emptyStore(), moved), renamed), 'gmail', () => IN_ENGLISH);
const isQuote = (element: Element) => element.matches('.gmail_quote');

function editorWith(...nodes: (Node | string)[]): HTMLElement {
  const editor = document.createElement('div');
  editor.append(...nodes);
  document.body.replaceChildren(editor);
  return editor;
}

function link(href: string, ...inside: (Node | string)[]): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.append(...inside);
  return anchor;
}

describe('what the state says of outdated links', () => {
  test('each room has the fingerprints of its own past', () => {
    expect(state.rooms.map(({ outdated }) => outdated.length)).toEqual([1, 1]);
    expect(state.outdated).toHaveLength(2);
    expect(formerRoom(state, `https://zoom.us/j/${OLD_WORK}`)?.id).toBe('work');
    expect(formerRoom(state, 'https://zoom.us/my/Old.Name')?.id).toBe('teaching');
    expect(formerRoom(state, 'https://zoom.us/j/9988776655')).toBeNull();
  });

  test('what is valid in another room now is nobody’s past', () => {
    const other = { ...teachingRoom(), meetingId: OLD_WORK };
    const both = pageState(addRoom(addRoom(emptyStore(), moved), other), 'gmail', () => IN_ENGLISH);
    expect(both.outdated).toEqual([]);
    expect(both.rooms[0]?.outdated).toEqual([]);
  });
});

describe('where outdated links are', () => {
  test('in addresses, behind words, and typed by hand; not in quotes', () => {
    const quote = document.createElement('div');
    quote.className = 'gmail_quote';
    quote.append(link(`https://zoom.us/j/${OLD_WORK}`, 'theirs'), ` ${OLD_WORK}`);
    const editor = editorWith(
      link(`https://us02web.zoom.us/j/${OLD_WORK}?pwd=x.1`, 'my room'),
      ' or ID 583 720 4961 ',
      link('https://zoom.us/my/old.name', 'https://zoom.us/my/old.name'),
      quote,
    );
    const found = occurrencesInEditor(editor, isQuote, finderOf(state));
    expect(found.map(({ form, value }) => [form, value])).toEqual([
      ['words', `https://us02web.zoom.us/j/${OLD_WORK}?pwd=x.1`],
      ['number', '583 720 4961'],
      ['link', 'https://zoom.us/my/old.name'],
    ]);
  });

  const rows: [string, string, number][] = [
    ['own words', `See https://zoom.us/j/${OLD_WORK}`, 1],
    ['a quoted line', `Yes\n> https://zoom.us/j/${OLD_WORK}`, 0],
    ['above and in a quote', `https://zoom.us/j/${OLD_WORK}\n> https://zoom.us/j/${OLD_WORK}`, 1],
    ['a signature', `Yes\n-- \nAda\nhttps://zoom.us/j/${OLD_WORK}`, 1],
    ['forwarded', `FYI\n---------- Forwarded message ---------\nhttps://zoom.us/j/${OLD_WORK}`, 0],
    ['a guest’s room', 'https://zoom.us/j/9988776655 or 998 877 6655', 0],
    ['the current room', 'https://zoom.us/j/3849205716', 0],
    ['a longer number', `1${OLD_WORK}22`, 0],
  ];
  test.each(rows)('plain text: %s', (_, text, count) => {
    expect(occurrencesInField(text, finderOf(state))).toHaveLength(count);
  });

  test('quoted lines never hold one, whatever stands in them', () => {
    const line = fc.array(
      fc.constantFrom('583 720 4961', `https://zoom.us/j/${OLD_WORK}`, 'x', ' ', 'zoom.us/my/old.name', '"'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.map((parts) => `> ${parts.join(' ')}`).join('\n');
        expect(occurrencesInField(text, finderOf(state))).toEqual([]);
      }),
    );
  });

  test('what is found is exactly what stands there, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('583-720-4961', `zoom.us/j/${OLD_WORK}`, 'hi', '\n', '—')),
        (parts) => {
          const text = parts.join(' ');
          const found = occurrencesInField(text, finderOf(state));
          for (const { start, end, value } of found) expect(text.slice(start, end)).toBe(value);
          const starts = found.map(({ start }) => start);
          expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        },
      ),
    );
  });
});

describe('what comes in their place', () => {
  const work = state.rooms[0];
  const teaching = state.rooms[1];
  if (!work || !teaching) throw new Error('two rooms');
  const address = work.snippets.link.text;

  test('the link for a link; the number for a number, written as it was', () => {
    expect(replacementFor({ form: 'link', value: '' }, work)).toEqual({ text: address, href: address });
    expect(replacementFor({ form: 'number', value: '583 720 4961' }, work).text).toBe('384 920 5716');
    expect(replacementFor({ form: 'number', value: OLD_WORK }, work).text).toBe('3849205716');
  });

  test('the link where the room has no number any more', () => {
    expect(replacementFor({ form: 'number', value: '1' }, teaching).href).toBe(teaching.snippets.link.text);
  });
});
