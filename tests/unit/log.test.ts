import { beforeEach, expect, test, vi } from 'vitest';
import type { LogEntry } from '../../lib/log.ts';
import type { migrate } from '../../lib/store/migrations.ts';

type Log = typeof import('../../lib/log.ts');
let log: Log;
beforeEach(async () => {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, 'doorwayShared');
  log = await import('../../lib/log.ts');
});

/** An error as a browser would make it in one of our scripts. */
function failure(message: string, stack: string[] = [], name = 'TypeError'): Error {
  const error = new Error(message);
  error.name = name;
  error.stack = [`${name}: ${message}`, ...stack].join('\n');
  return error;
}

const SECRETS = [
  'https://mail.google.com/mail/u/0/#inbox/FMfcgzQ',
  'https://zoom.us/j/3849205716?pwd=Abc123',
  '384 920 5716',
  'anna.berg@example.org',
  'Anna',
  'pwd=Abc123',
];
const CHROMIUM = [
  '    at insertInto (chrome-extension://abcdefghijklmnop/content-scripts/gmail.js:1:2345)',
  '    at HTMLDivElement.onclick (https://mail.google.com/mail/u/0/anna.js:7:9)',
];
const FIREFOX = [
  'insertInto@moz-extension://1f0c8a5e-1111-2222-3333-444455556666/gmail-writer.js:1:99',
  'onclick@https://mail.google.com/mail/u/0/anna.js:7:9',
];

test.each(SECRETS)('nothing of the person’s is kept: %s', (secret) => {
  for (const stack of [CHROMIUM, FIREFOX, []])
    for (const error of [
      failure(`Failed to read '${secret}': quota exceeded`, stack),
      failure(secret, stack, secret),
      failure(`two lines\n    at x (chrome-extension://a/${secret}:1:2)\n${secret}`, stack),
      { name: 'Error', message: secret, stack: secret, secret },
      secret,
      [secret],
    ])
      log.logError('insertion', error);
  const entries = log.logEntries().map(({ at: _, ...entry }) => entry);
  const kept = JSON.stringify([entries, log.logLines(Date.now())]);
  expect(kept).not.toContain(secret);
  expect(kept).not.toMatch(/anna|zoom|example|384|https?:|extension:/i);
  expect(kept).not.toContain('1f0c8a5e');
});

test('what helps is kept: the name, known words, and where in our scripts it was', () => {
  expect(log.describeError(failure('x', CHROMIUM))).toBe('TypeError gmail.js:1:2345');
  expect(log.describeError(failure('x', FIREFOX))).toBe('TypeError gmail-writer.js:1:99');
  expect(log.describeError(failure('store: full (Resource::kQuotaBytes)', [], 'StoreError'))).toBe(
    'StoreError (store: full)',
  );
  expect(log.describeError(failure('Could not establish connection. Receiving end does not exist.'))).toBe(
    'TypeError (Receiving end)',
  );
});

test('anything can be thrown', () => {
  const odd = { name: 7, message: Object.create(null), stack: [] };
  for (const thrown of [undefined, null, 7, 'text', {}, [], () => {}, Object.create(null), odd])
    expect(log.describeError(thrown)).toBe(typeof thrown);
});

test('the same failure is one entry with a count, and the list has an end', () => {
  for (let time = 0; time < 3; time += 1) log.logError('request', failure('no answer in time'));
  expect(log.logLines(Date.now() + 5000)).toEqual([
    expect.stringMatching(/^5 s ago: request TypeError \(in time\) \(3 times\)$/),
  ]);
  for (let place = 0; place < 100; place += 1)
    log.logError('edit', failure('x', [`at chrome-extension://a/gmail.js:1:${place}`]));
  expect(log.logEntries()).toHaveLength(20);
  expect(log.logEntries().at(-1)?.error).toContain(':99');
});

test('an update of the extension under a page is one quiet entry, wherever it is met', () => {
  log.logError('request', failure('Extension context invalidated.', CHROMIUM, 'Error'));
  log.logError('page state', failure('the extension was updated', FIREFOX, 'Error'));
  log.logError('script', failure('Extension context invalidated.'));
  expect(log.logEntries()).toMatchObject([{ code: 'updated', error: '', times: 3 }]);
});

test('what was kept of an earlier run comes first, and every failure is told', () => {
  const earlier: LogEntry[] = [{ code: 'store', error: 'Error', times: 1, at: 1 }];
  const told = vi.fn();
  log.logError('edit', failure('x'));
  log.keepLog(earlier, told);
  log.logError('undo', failure('x'));
  expect(log.logEntries().map(({ code }) => code)).toEqual(['store', 'edit', 'undo']);
  expect(told).toHaveBeenCalledOnce();
});

test('the reason of a failed migration is in it', async () => {
  const { migrate: migrateHere } = (await import('../../lib/store/migrations.ts')) as {
    migrate: typeof migrate;
  };
  const steps = {
    1: () => {
      throw failure('Cannot read the name of Anna', ['at chrome-extension://a/background.js:1:700']);
    },
  };
  expect(migrateHere({ version: 1 }, steps, 2)).toMatchObject({ readOnly: 'migration' });
  expect(log.logLines(Date.now())).toEqual(['0 s ago: migration from 1 TypeError background.js:1:700']);
});

test('a logged promise gives its value instead', async () => {
  expect(await Promise.reject(failure('x')).catch(log.logged('page state', null))).toBeNull();
  expect(log.logEntries()).toHaveLength(1);
});
