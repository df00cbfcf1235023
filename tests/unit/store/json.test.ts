import { describe, expect, test } from 'vitest';
import { canonicalJson, jsonOf } from '../../../lib/store/json.ts';

describe('a value as JSON text', () => {
  test.each<[string, unknown, string]>([
    ['a date is its moment', { at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
    ['nothing is null', undefined, 'null'],
    ['nothing in a list is null, beside what JSON does not have', [undefined, 1n], '[null,"1"]'],
    ['a number without end is its digits', { big: 12345678901234567890n }, '{"big":"12345678901234567890"}'],
  ])('%s', (_what, value, text) => {
    expect(jsonOf(value)).toBe(text);
  });
});

describe('two values are told apart', () => {
  test.each<[string, unknown, unknown, boolean]>([
    ['not by the order of names', { a: 1, b: 2, c: 3 }, { c: 3, a: 1, b: 2 }, false],
    ['not by the order of names inside', [{ x: { a: 1, b: [2] } }], [{ x: { b: [2], a: 1 } }], false],
    ['not by half a character and the sign in its place', { a: 'x\ud800' }, { a: 'x\ufffd' }, false],
    ['by the order of a list', ['a', 'b'], ['b', 'a'], true],
    ['by another value', { a: 1 }, { a: 2 }, true],
    ['by another name', { a: 1 }, { b: 1 }, true],
    ['an empty list from an empty object', { a: [] }, { a: {} }, true],
    ['null from an empty object', { a: null }, { a: {} }, true],
  ])('%s', (_what, one, other, expected) => {
    expect(canonicalJson(one) !== canonicalJson(other)).toBe(expected);
  });
});
