import { STORE_VERSION } from '../../../lib/store/stored.ts';
import { readExport } from '../../../lib/store/transfer.ts';
import type { Browser, Page } from '../driver/types.ts';
import { choose, fileOf, openSettings, stored } from '../import-file.ts';
import { button } from '../popup-places.ts';
import { teachingRoom, WORK_LINK, workRoom } from '../rooms.ts';
import { describePart } from '../same.ts';
import { expect, test } from '../setup.ts';
import { word } from '../words.ts';

const STATUS = '#section-settings [role=status]:not(:empty)';
const EVIL = 'https://zoom.us.evil.example/j/3849205716';
const BIDI = 'Ann\u202e\u2066moc.live\u2069';
const MARKUP = '<img src=x onerror="globalThis.hit=1"><b>Ann';

/** A room of the file, of its own by id and number. */
const other = (at: number, change: object = {}) => ({
  ...teachingRoom(),
  id: `other-${at}`,
  meetingId: `51426183${40 + at}`,
  ...change,
});

/** A millisecond later than JavaScript has dates for. */
const AFTER_ALL_DATES = 8.64e15 + 1;

/** Values of a name that every object has, as a file can hold it: an object literal would set the prototype. */
const withProto = (text: string) => text.replaceAll('"PROTO"', '"__proto__"');

test('of a file that holds every trick nothing is taken without a yes, what cannot be read is shown, and all pages live', async ({
  browser,
  page,
}) => {
  await openSettings(browser, page, [workRoom()]);
  const nested = JSON.parse(`${'['.repeat(20)}1${']'.repeat(20)}`);
  const rooms = [
    workRoom({ id: 'mine-again', token: 'zZ9yY8xX7wW6vV5uU4tT3sS2rR1qQ0.1' }),
    other(1, { name: BIDI }),
    other(2, { name: MARKUP, label: MARKUP }),
    other(3, { name: 'First twin' }),
    other(3, { name: 'Second twin', meetingId: '5142618399' }),
    other(4, { personal: { host: 'zoom.us.evil.example', name: 'ann', token: null } }),
    other(5, { account: EVIL, retired: [{ kind: 'token', value: EVIL, since: AFTER_ALL_DATES }] }),
    other(6, { PROTO: { polluted: true }, usedAt: -1e300 }),
    other(7, { createdAt: AFTER_ALL_DATES }),
    nested,
    null,
  ];
  const more = {
    PROTO: { polluted: true },
    constructor: { prototype: { polluted: true } },
    setAside: 'none',
  };
  await choose(page, withProto(fileOf(rooms, more)));
  await page.waitFor('.import-preview');
  expect((await stored(browser)).rooms).toEqual([workRoom()]);
  await page.click('.import-preview .button.main');
  await page.waitForGone('.import-preview');
  const now = await stored(browser);
  expect(now.rooms[0]).toEqual(workRoom());
  expect(JSON.stringify(now.rooms)).not.toMatch(/evil|\u202e|\u2066|polluted|Second twin/);
  expect(now.rooms.filter(({ name }) => name === 'First twin')).toHaveLength(1);
  const aside = JSON.stringify(now.setAside);
  expect(now.rooms.map(({ createdAt }) => createdAt)).not.toContain(AFTER_ALL_DATES);
  for (const kept of [String(AFTER_ALL_DATES), 'Second twin', 'zoom.us.evil.example', 'polluted', '\u202e'])
    expect(aside).toContain(kept);
  await page.reload();
  await page.waitFor('.set-aside');
  expect(await page.text('.set-aside summary')).toContain(String(now.setAside.length));
  await lives(browser, page);
});

describePart('a file that is too new, too deep or very long', () => {
  test('a file of next year, and one that is no text of Doorway’s at any depth, is refused in words', async ({
    browser,
    page,
  }) => {
    await openSettings(browser, page, [workRoom()]);
    const newer = fileOf([teachingRoom()], { version: STORE_VERSION + 1 });
    const deep = (depth: number) =>
      fileOf([]).replace('"rooms":[]', `"rooms":${'['.repeat(depth)}${']'.repeat(depth)}`);
    for (const [text, words] of [
      [newer, word('moveNewer')],
      [deep(10_000), word('moveNotOurs')],
    ] as const) {
      await choose(page, text);
      await expect.poll(() => page.text(STATUS)).toBe(words);
      expect((await stored(browser)).rooms).toEqual([workRoom()]);
      expect(await page.count('.import-preview')).toBe(0);
    }
    await lives(browser, page);
  });

  test('a file of five million letters is kept or refused whole, and export works afterwards', async ({
    browser,
    page,
  }) => {
    await openSettings(browser, page, [workRoom()]);
    await choose(page, fileOf([{ odd: 'a'.repeat(5_000_000) }]));
    await page.waitFor('.import-preview');
    await page.click('.import-preview .button.main');
    await expect.poll(() => page.text(STATUS), { timeout: 30_000 }).not.toBe('');
    const words = await page.text(STATUS);
    if ((await stored(browser)).setAside.length === 0)
      expect([word('storeFull'), word('storeSlow')]).toContain(words);
    await lives(browser, page);
  });
});

/** Export gives a file that can be read, the popup shows the room, and nothing of a file was run. */
async function lives(browser: Browser, page: Page): Promise<void> {
  await page.click(`[aria-labelledby="transfer"] >>> ${button(word('moveExport'))}`);
  const { content } = await browser.download('.json');
  const reading = readExport(String(content), 0);
  expect(reading.ok && reading.imported.rooms[0]).toEqual(workRoom());
  expect(
    await page.evaluate(() => [({} as { polluted?: true }).polluted ?? null, 'hit' in globalThis]),
  ).toEqual([null, false]);
  const { setAside } = await stored(browser);
  expect(reading.ok && reading.imported.setAside.map(({ id }) => id)).toEqual(setAside.map(({ id }) => id));
  await page.goto(browser.extensionUrl('popup.html'));
  await page.waitFor('.room-card');
  expect(await page.attribute('.room-link', 'title')).toBe(WORK_LINK);
}
