import { describe, expect, test } from 'vitest';
import { isPlainLine, isPlainText, plainLine, plainText } from '../../../lib/room/plain-line.ts';
import { initialsOf, markOf } from '../../../lib/room/room-mark.ts';
import { isBlank, shownName } from '../../../lib/room/shown-name.ts';
import { sampleRoom } from './sample-rooms.ts';

describe('a line that shows all that it holds', () => {
  test.each([
    ['Work', true],
    ['مكتب \u200f1', true],
    ['', true],
    ['a\tb', false],
    ['a\nb', false],
    ['a\u2028b', false],
    ['a\u202eb', false],
    ['a\u2066b', false],
    ['a\u0000', false],
    ['\ud800', false],
  ])('%j: %j', (line, want) => expect(isPlainLine(line)).toBe(want));

  test.each([
    ['a\tb\nc\r\nd', true],
    ['a\u0085b', false],
    ['a\u202eb', false],
  ])('and a text of several: %j: %j', (text, want) => expect(isPlainText(text)).toBe(want));

  test.each([
    ['a\r\n\tb', 'a b'],
    ['a\u2028b\u0085c', 'a b c'],
    ['a\u202eb\u2069\u0007c', 'abc'],
    ['\ud800x', '\ufffdx'],
    ['a b', 'a b'],
  ])('is made of %j: %j', (text, want) => expect(plainLine(text)).toBe(want));

  test.each([
    ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['a\u202eb\n\tc', 'ab\n c'],
  ])('and a text of several, of %j: %j', (text, want) => expect(plainText(text)).toBe(want));
});

describe('the name of a room', () => {
  const blank = { name: ' \u200b\u2800\ufeff ' };
  test.each([
    ['Work', {}, 'Work'],
    ['its number where it shows nothing', blank, '384 920 5716'],
    [
      'its personal link where it has no number',
      { ...blank, meetingId: null, personal: { host: 'zoom.us', name: 'jane.doe', token: null } },
      'jane.doe',
    ],
    [
      'its host where there is nothing else',
      { ...blank, meetingId: null, personal: null, host: 'acme.zoom.us' },
      'acme.zoom.us',
    ],
  ])('%s', (_what, room, want) => expect(shownName(sampleRoom({ name: 'Work', ...room }))).toBe(want));

  test.each([
    ['', true],
    [' ', true],
    ['\u00ad\u200d\u3164', true],
    ['\u2800', true],
    ['.', false],
    [' a ', false],
  ])('%j is blank: %j', (name, want) => expect(isBlank(name)).toBe(want));

  test.each([
    ['Ada Lovelace', 'AL'],
    ['ada king lovelace', 'AL'],
    ['Work', 'W'],
    ['“office” (2)', 'O2'],
    ['élan', 'É'],
    ['e\u0301lan', 'E'],
    ['会議 室', '会室'],
    ['😀 work', 'W'],
    ['😀', ''],
    ['', ''],
  ])('%j has the initials %j', (name, want) => expect(initialsOf(name)).toBe(want));

  test('has the same mark wherever the room is shown, and not all rooms have one colour', () => {
    expect(markOf({ id: 'a', name: 'Work' })).toEqual(markOf({ id: 'a', name: 'Work' }));
    const colours = 'abcdefghijkl'.split('').map((id) => markOf({ id, name: '' }).colour);
    expect(new Set(colours).size).toBe(6);
  });
});
