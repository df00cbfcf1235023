import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boldEdit, type Edit, fieldEdit, linkEdit } from '../../../entrypoints/options/templates/edits.ts';
import { checkTemplate } from '../../../lib/snippets/template.ts';

const after = (body: string, { from, to, text }: Edit) => body.slice(0, from) + text + body.slice(to);
const selected = (body: string, edit: Edit) => after(body, edit).slice(...edit.select);

describe('bold', () => {
  test.each([
    ['Come in', 0, 7, '**Come in**', 'Come in'],
    ['Come in now', 5, 8, 'Come **in** now', 'in'],
    ['**Come in**', 2, 9, 'Come in', 'Come in'],
    ['one\ntwo', 0, 7, '**one**\ntwo', 'one'],
    ['', 0, 0, '**words**', 'words'],
    ['a  b', 1, 3, 'a**words**  b', 'words'],
  ])('%j [%i, %i) becomes %j', (body, start, end, result, selection) => {
    const edit = boldEdit(body, start, end, 'words');
    expect(after(body, edit)).toBe(result);
    expect(selected(body, edit)).toBe(selection);
  });
});

describe('words with the link', () => {
  test.each([
    ['Come in', 0, 4, '[Come]({link}) in', 'Come'],
    ['', 0, 0, '[words]({link})', 'words'],
    ['a [b] c', 0, 7, '[a b c]({link})', 'a b c'],
  ])('%j [%i, %i) becomes %j', (body, start, end, result, selection) => {
    const edit = linkEdit(body, start, end, 'words');
    expect(after(body, edit)).toBe(result);
    expect(selected(body, edit)).toBe(selection);
  });
});

test('a field takes the place of the selection, and writing goes on behind it', () => {
  const edit = fieldEdit('{id}', 3, 5);
  expect(after('No xx.', edit)).toBe('No {id}.');
  expect(edit.select).toEqual([7, 7]);
});

test('neither makes a problem out of plain words', () => {
  const words = fc.string().map((text) => text.replace(/[*[\]{}()\r]/g, ''));
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (body, a, b) => {
      const [start, end] = [a % (body.length + 1), b % (body.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      for (const edit of [boldEdit(body, start, end, 'words'), linkEdit(body, start, end, 'words')])
        expect(checkTemplate(`{link} ${after(body, edit)}`)).toEqual([]);
    }),
  );
});
