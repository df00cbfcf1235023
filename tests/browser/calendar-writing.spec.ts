import {
  HOST,
  model,
  noteSays,
  noteWords,
  openCalendar,
  openEvent,
  openNext,
  queryOf,
  save,
  steer,
} from './calendar.ts';
import { chooseInMenu, INSERT, MENU_ITEM, MORE } from './gmail.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { describePart } from './same.ts';
import { describe, expect, test } from './setup.ts';
import { word } from './words.ts';

const IN = word('noteInserted').slice(0, -1);
const PLACE = 'Room 4';
const LINK = `<a href="${WORK_LINK}"`;

test.beforeEach(async ({ browser }) => {
  await storeRooms(browser, [workRoom()]);
});

/** Contents that a description may end in, none of which may be written into. */
const DESCRIPTIONS = {
  words: 'Hello',
  'bold words': 'Hello <b>all</b>',
  'a list': 'Bring:<ul><li>Exercise 4</li><li>Exercise 5 <i>(optional)</i></li></ul>',
  'a numbered list in a list': '<ol><li>One<ol><li>Two</li></ol></li></ol>',
  'a table': '<table><tbody><tr><td>9:00</td><td>Start</td></tr></tbody></table>',
  'a link': 'See <a href="https://example.edu/statistics" target="_blank">Course page</a>',
  'a block': 'Hello<div>Ther</div><div>How</div>',
  'an empty line': 'Hello<div><br></div>',
  'a line break': 'Hello<br>',
  'hard spaces': 'One &nbsp;two&nbsp;',
} as const;

describePart('Calendar: the description', () => {
  test('stays byte for byte, whatever it ends in, and Undo is exact', { timeout: 120_000 }, async ({
    browser,
    page,
  }) => {
    await openCalendar(browser, page);
    for (const [name, description] of Object.entries(DESCRIPTIONS)) {
      await openNext(page, 'editor', { location: PLACE, description });
      await page.click(INSERT);
      await noteSays(page, IN);
      const after = (await model(page)).description;
      expect(after.startsWith(description), name).toBe(true);
      expect(after.slice(description.length), name).toMatch(/^<div>.*<\/div>$|^<br>.*$/);
      expect(after.split(LINK), name).toHaveLength(2);
      await page.click('role=button[name="Undo"]');
      await noteSays(page, word('noteUndone'));
      expect(await save(page), name).toMatchObject({ location: PLACE, description });
    }
  });

  test('gives back exactly what was put in, also after more was typed', async ({ browser, page }) => {
    await openEvent(browser, page, 'editor', {
      title: 'Plan',
      location: PLACE,
      description: 'Hello<div>all</div>',
    });
    await page.click(INSERT);
    await noteSays(page, IN);
    await page.fill('#xTiIn', 'Plan B');
    await page.click('#xDescIn [contenteditable]', { position: { x: 60, y: 20 } });
    await page.press('Control+Home');
    await page.type('Dear ');
    await page.click('role=button[name="Undo"]');
    await noteSays(page, word('noteUndone'));
    expect(await save(page)).toMatchObject({ title: 'Plan B', description: 'Dear Hello<div>all</div>' });
  });

  test('is left alone by Undo when the line itself was changed', async ({ browser, page }) => {
    await openEvent(browser, page, 'editor', { location: PLACE, description: 'Hello' });
    await page.click(INSERT);
    await noteSays(page, IN);
    await page.click('#xDescIn [contenteditable]', { position: { x: 60, y: 20 } });
    await page.press('Control+End');
    for (let times = 0; times < 3; times += 1) await page.press('ArrowLeft');
    await page.type('xyz');
    await page.click('role=button[name="Undo"]');
    await noteSays(page, word('noteEdited'));
    expect((await save(page)).description).toContain('xyz');
  });
});

describe('Calendar: writing on in the description', () => {
  test('what is typed next is no part of the link, whatever it ends in, and Undo takes the link alone', {
    timeout: 120_000,
  }, async ({ browser, page }) => {
    await openCalendar(browser, page);
    for (const [name, description] of Object.entries(DESCRIPTIONS)) {
      await openNext(page, 'editor', { location: PLACE, description });
      await page.click('#xDescIn [contenteditable]', { position: { x: 60, y: 20 } });
      await page.press('Control+End');
      await page.click(INSERT);
      await noteSays(page, IN);
      await page.type('see you');
      const linked = await page.evaluate(() =>
        [...document.querySelectorAll('#xDescIn a')].map((link) => link.textContent).join(),
      );
      expect(linked, name).not.toContain('see you');
      await page.click('role=button[name="Undo"]');
      await noteSays(page, word('noteUndone'));
      const saved = (await save(page)).description;
      expect(saved, name).not.toContain('zoom.us');
      expect(saved, name).toContain('see you');
    }
  });
});

describePart('Calendar: where the link goes', () => {
  test('Undo empties the location, also after the title was typed', async ({ browser, page }) => {
    await openEvent(browser, page, 'bubble');
    await page.click(INSERT);
    await noteSays(page, IN);
    await page.type('Planning');
    await page.click('role=button[name="Undo"]');
    await noteSays(page, word('noteUndone'));
    expect(await save(page)).toMatchObject({ title: 'Planning', location: '', description: '' });
  });

  test('with a place in the location: in the description, and the note says where', async ({
    browser,
    page,
  }) => {
    await openEvent(browser, page, 'bubble', { title: 'Plan', location: PLACE });
    await page.click(INSERT);
    await noteSays(page, word('calInsertedDescription'));
    expect((await save(page)).description).toContain(LINK);
  });

  test('a template’s words are not lost: in the description, also where the location is free', async ({
    browser,
    page,
  }) => {
    const ownFormats = [{ id: 'mine', name: 'Very short', body: 'Here: {link}' }];
    await storeRooms(browser, [workRoom()], { ownFormats });
    await openEvent(browser, page, 'bubble', { title: 'Plan' });
    await chooseInMenu(page, 'Very short');
    await noteSays(page, word('noteInserted'));
    const saved = await save(page);
    expect(saved.location).toBe('');
    expect(saved.description).toContain('Here: <a');
    expect(saved.description).toContain(LINK);
  });

  test('setting "description": there, though the location is empty', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()], { calendarPlace: 'description' });
    await openEvent(browser, page, 'bubble');
    await page.click(INSERT);
    await noteSays(page, word('noteInserted'));
    const saved = await save(page);
    expect(saved.location).toBe('');
    expect(saved.description).toContain(LINK);
  });

  test('setting "both": in both, and Undo empties both', async ({ browser, page }) => {
    await storeRooms(browser, [workRoom()], { calendarPlace: 'both' });
    await openEvent(browser, page, 'bubble', { title: 'Plan' });
    await page.click(INSERT);
    await noteSays(page, IN);
    expect(await model(page)).toMatchObject({ location: WORK_LINK });
    expect((await model(page)).description).toContain(LINK);
    await page.click('role=button[name="Undo"]');
    await noteSays(page, word('noteUndone'));
    expect(await save(page)).toMatchObject({ location: '', description: '' });
  });

  test('setting "location": a place that stands there stays, and the description is offered', async ({
    browser,
    page,
  }) => {
    await storeRooms(browser, [workRoom()], { calendarPlace: 'location' });
    await openEvent(browser, page, 'bubble', { title: 'Plan', location: PLACE });
    await page.click(INSERT);
    await noteSays(page, word('calOccupied'));
    expect(await model(page)).toMatchObject({ location: PLACE, description: '' });
    await page.click(`role=button[name="${word('calToDescription')}"]`);
    await noteSays(page, IN);
    const saved = await save(page);
    expect(saved.location).toBe(PLACE);
    expect(saved.description).toContain(LINK);
  });

  test('a whole invitation goes into the description', async ({ browser, page }) => {
    await openEvent(browser, page, 'bubble');
    await page.click(MORE);
    await page.click(`${MENU_ITEM}:nth-of-type(3)`);
    await noteSays(page, word('noteInsertedInvitation'));
    const saved = await save(page);
    expect(saved.location).toBe('');
    expect(saved.description).toContain('384 920 5716');
  });

  test('a double click puts it in once', async ({ browser, page }) => {
    await openEvent(browser, page, 'bubble', { location: PLACE });
    await page.click(INSERT, { clickCount: 2 });
    await noteSays(page, IN);
    expect((await save(page)).description.split(LINK)).toHaveLength(2);
  });
});

describe('Calendar: what is typed or added meanwhile', () => {
  const OTHER_FORM = 'https://zoom.us/j/3849205716';

  test('into the title, at once or a little later, stays there when the link is undone', async ({
    browser,
    page,
  }) => {
    await openCalendar(browser, page);
    for (const occupied of [false, true])
      for (const wait of [0, 20, 60, 100]) {
        await openNext(page, 'editor', { title: 'A', ...(occupied ? { location: PLACE } : {}) });
        await page.click('#xTiIn');
        await page.press('End');
        await page.click(INSERT);
        await page.evaluate((ms: number) => new Promise((done) => setTimeout(done, ms)), wait);
        await page.type('bc');
        await noteSays(page, IN);
        await page.click('role=button[name="Undo"]');
        await noteSays(page, word('noteUndone'));
        const { title, location, description } = await model(page);
        expect([title, location, description]).toEqual(['Abc', occupied ? PLACE : '', '']);
      }
  });

  test('to a location whose link was to be replaced is left alone, and that is said', async ({
    browser,
    page,
  }) => {
    await openEvent(browser, page, 'editor', { location: OTHER_FORM });
    await page.click(INSERT);
    await noteSays(page, word('noteAlreadyEvent'));
    await page.click('#xLocIn [role="combobox"]');
    await page.press('End');
    await page.type(' / Room 214');
    await page.click(`role=button[name="${word('noteReplace')}"]`);
    await noteSays(page, word('noteRefused'));
    expect((await save(page)).location).toBe(`${OTHER_FORM} / Room 214`);
  });

  test('to a link of the description that was to be replaced is left alone, and that is said', async ({
    browser,
    page,
  }) => {
    const description = `<a href="${OTHER_FORM}">my room</a>`;
    await openEvent(browser, page, 'editor', { description });
    await page.click(INSERT);
    await noteSays(page, word('noteAlreadyEvent'));
    await page.focus('#xDescIn [contenteditable]');
    await page.evaluate(() => {
      const link = document.querySelector('#xDescIn a')?.firstChild as Text;
      getSelection()?.collapse(link, 2);
    });
    await page.type(' big');
    await page.click(`role=button[name="${word('noteReplace')}"]`);
    await noteSays(page, word('noteRefused'));
    expect((await save(page)).description).toContain('my big room');
  });
});

describePart('Calendar: a bubble that takes nothing', () => {
  test('goes on in the full editor, in this tab, with what was to go in', async ({ browser, page }) => {
    await openEvent(browser, page, 'bubble', { title: 'Plan' }, { hostile: ['quickRefuses'] });
    await page.click(INSERT);
    await page.waitFor('#xTiIn');
    await noteSays(page, IN);
    expect(await save(page)).toMatchObject({ title: 'Plan', location: WORK_LINK, description: '' });
  });

  test('carries nothing into an editor that is opened later', async ({ browser, page }) => {
    await openEvent(browser, page, 'bubble', { title: 'Plan' }, { hostile: ['quickRefuses'] });
    await page.click(INSERT);
    await noteSays(page, IN);
    await save(page);
    await steer(page, 'openEditor', { title: 'Plan' });
    await page.waitFor(HOST);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
    expect(await noteWords(page)).toBe('');
    expect(await model(page)).toMatchObject({ location: '', description: '' });
  });

  test('and an editor that takes nothing either: the note says so and offers the copy', async ({
    browser,
    page,
  }) => {
    await browser.writeClipboard({ text: 'before' });
    await openEvent(
      browser,
      page,
      'bubble',
      { title: 'Plan' },
      { hostile: ['refuseLocation', 'refuseDescription'] },
    );
    await page.click(INSERT);
    await noteSays(page, word('noteRefused'));
    await page.click('role=button[name="Copy"]');
    await noteSays(page, 'Copied');
    expect((await browser.readClipboard()).text).toBe(WORK_LINK);
    expect(await save(page)).toMatchObject({ location: '', description: '' });
  });

  test('a refusal that shows late is told, and what was said is taken back', async ({ browser, page }) => {
    await openEvent(
      browser,
      page,
      'editor',
      {},
      { hostile: ['locationLateRefusal', 'descriptionLateRefusal'] },
    );
    await page.click(INSERT);
    await noteSays(page, IN);
    await noteSays(page, word('noteRefused'));
    expect(await save(page)).toMatchObject({ location: '', description: '' });
  });
});

describePart('Calendar: what is there already', () => {
  const forms = {
    'in the location': { location: WORK_LINK },
    'in the location, without its token and on another host': {
      location: 'Zoom: https://acme.zoom.us/j/3849205716',
    },
    'as a number in the description': { description: 'Dial in: 384 920 5716' },
    'as a link in the description': { description: `<a href="https://zoom.us/j/3849205716">Join</a>` },
  };
  // The bubble shows the words of a closed description, so a link behind other words cannot be seen there.
  for (const kind of ['bubble', 'editor'] as const)
    test(`${kind}: this room is not put in again, in whatever form it is there`, {
      timeout: 120_000,
    }, async ({ browser, page }) => {
      await openCalendar(browser, page);
      for (const [name, values] of Object.entries(forms)) {
        if (kind === 'bubble' && name.includes('as a link')) continue;
        await openNext(page, kind, values);
        const { location, description } = await model(page);
        await page.click(INSERT);
        await noteSays(page, word('noteAlreadyEvent'));
        await page.click('role=button[name="Show it"]');
        expect(await save(page), name).toMatchObject({ location, description });
      }
    });

  test('an older form is replaced when the person says so, and comes back by Undo', async ({
    browser,
    page,
  }) => {
    const old = 'https://zoom.us/j/3849205716';
    await openEvent(browser, page, 'editor', { location: old });
    await page.click(INSERT);
    await page.click(`role=button[name="${word('noteReplace')}"]`);
    await noteSays(page, word('noteReplaced').slice(0, -1));
    expect((await model(page)).location).toBe(WORK_LINK);
    await page.click('role=button[name="Undo"]');
    await noteSays(page, word('noteUndone'));
    expect((await save(page)).location).toBe(old);
  });

  test('an older form in the description is replaced where it stands', async ({ browser, page }) => {
    const around = (link: string) => `Hello<ul><li>Join: ${link} now</li></ul>`;
    const old = '<a href="https://zoom.us/j/3849205716">https://zoom.us/j/3849205716</a>';
    await openEvent(browser, page, 'editor', { location: PLACE, description: around(old) });
    await page.click(INSERT);
    await page.click(`role=button[name="${word('noteReplace')}"]`);
    await noteSays(page, word('noteReplaced').slice(0, -1));
    const now = (await model(page)).description;
    expect(now).toContain(LINK);
    expect(now.replace(/<a [^>]*>.*<\/a>/, old)).toBe(around(old));
    await page.click('role=button[name="Undo"]');
    await noteSays(page, word('noteUndone'));
    expect((await save(page)).description).toBe(around(old));
  });

  for (const [event, name] of [
    ['planning', 'Google Meet'],
    ['oldzoom1', 'Zoom'],
    ['teams001', 'Teams'],
  ] as const)
    test(`a ${name} link: to add or to leave is the person’s choice`, async ({ browser, page }) => {
      await openCalendar(browser, page, '', queryOf({}));
      await steer(page, 'openExisting', event);
      await page.waitFor(HOST);
      const before = await model(page);
      await page.click(INSERT);
      await noteSays(page, `already has a ${name} link`);
      await page.click(`role=button[name="${word('noteLeaveIt')}"]`);
      expect(await model(page)).toMatchObject({ location: before.location, description: before.description });
      await page.click(INSERT);
      await page.click('role=button[name="Add mine too"]');
      await noteSays(page, IN);
      const saved = await save(page);
      expect(`${saved.location} ${saved.description}`).toContain(WORK_LINK);
      if (before.location) expect(saved.location).toBe(before.location);
      expect(saved.description.startsWith(before.description)).toBe(true);
    });
});
