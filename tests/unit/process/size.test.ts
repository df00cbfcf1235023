import { expect, test } from 'vitest';
import { SHIPPED, sourcesIn } from './sources.ts';

/** More lines than this, and a file holds more than one thing. */
const MOST_LINES = 450;
/** Up to this a file is of the usual size; few may be longer. */
const USUAL_LINES = 150;
const MOST_LONG_FILES = 12;

const lines = (text: string) => text.split('\n').length - 1;

test('no file is long', () => {
  const long = sourcesIn(...SHIPPED).filter(({ text }) => lines(text) > MOST_LINES);
  expect(long.map(({ path, text }) => `${path}: ${lines(text)} lines`)).toEqual([]);
});

test('few files are longer than usual', () => {
  const long = sourcesIn(...SHIPPED).filter(({ text }) => lines(text) > USUAL_LINES);
  expect(long.length, long.map(({ path }) => path).join(', ')).toBeLessThanOrEqual(MOST_LONG_FILES);
});
