import { expect, test } from 'vitest';
import { SHIPPED, sourcesIn } from './sources.ts';

/** More lines than this, and a file holds more than one thing. */
const MOST_LINES = 450;

test('no file is long', () => {
  const lines = (text: string) => text.split('\n').length - 1;
  const long = sourcesIn(...SHIPPED).filter(({ text }) => lines(text) > MOST_LINES);
  expect(long.map(({ path, text }) => `${path}: ${lines(text)} lines`)).toEqual([]);
});
