import { expect, test } from 'vitest';
import * as timings from '../../../lib/timings.ts';
import { scaled } from '../scaled-timings.ts';
import { findAll, SHIPPED, type Source, sourcesIn } from './sources.ts';

const HOME = 'lib/timings.ts';
const shipped = sourcesIn(...SHIPPED);

/** A duration that is written where it is used: by its name, or as a number that something waits for. */
const STRAYS = [
  /\b\w+_MS\s*=/,
  /\bsetTimeout\([^;]*?,\s*[\d_]+\s*\)/,
  /\b(?:settle|withTimeout|delay|pause|within)\((?:[^();]*,\s*)?[1-9][\d_]*\)/,
];

const source = (code: string): Source => ({ path: 'a.ts', text: code, code });

test('every duration is in one file', () => {
  for (const [index, example] of [
    'const REST_MS = 600;',
    'setTimeout(() => URL.revokeObjectURL(address), 60_000)',
    'await settle(16)',
  ].entries())
    expect(findAll([source(example)], STRAYS[index] as RegExp)).toHaveLength(1);
  const others = shipped.filter(({ path }) => path !== HOME);
  expect(STRAYS.flatMap((pattern) => findAll(others, pattern))).toEqual([]);
});

test('each has its unit in its name and its reason above it', () => {
  const text = shipped.find(({ path }) => path === HOME)?.text ?? '';
  const all = Object.entries(timings);
  expect(all.length).toBeGreaterThan(20);
  for (const [name, milliseconds] of all) {
    expect(name).toMatch(/^[A-Z][A-Z_]*_MS$/);
    expect(milliseconds).toBeGreaterThan(0);
    expect(text).toMatch(new RegExp(`/\\*\\* [^\\n]{20,} \\*/\\nexport const ${name} =`));
  }
});

test('each is used', () => {
  const uses = shipped.filter(({ path }) => path !== HOME).map(({ code }) => code);
  const unused = Object.keys(timings).filter((name) => !uses.some((code) => code.includes(name)));
  expect(unused).toEqual([]);
});

test.each([1, 0.1, 3])('those that depend on each other do so at every scale: %s', (factor) => {
  const at = scaled(timings, factor);
  expect(at.OUTDATED_WAITS_FOR_NOTE_MS).toBeGreaterThan(at.NOTE_LEAVES_MS);
  expect(at.ANSWER_MS).toBeGreaterThan(at.STORE_PATIENCE_MS);
  expect(at.BUBBLE_AT_LATEST_MS).toBeGreaterThan(at.BUBBLE_SETTLED_MS);
  expect(at.FIELD_OPENS_AT_LATEST_MS).toBeGreaterThan(at.FIELD_OPENS_MS);
  expect(at.LATER_MS).toBeGreaterThan(at.SETTLE_MS + at.RENDER_MS);
});
