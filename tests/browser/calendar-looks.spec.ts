import { HOST, noteSays, openEvent, type SurfaceKind, type Switches } from './calendar.ts';
import type { Page } from './driver/types.ts';
import { INSERT, MORE, NOTE } from './gmail.ts';
import { storeRooms, teachingRoom, workRoom } from './rooms.ts';
import { describe, expect, shotPath, test } from './setup.ts';
import { word } from './words.ts';

const DOCKED = `[data-doorway="page"] >>> ${HOST}`;
const LOOKS: { name: string; kind: SurfaceKind; switches: Switches; docked?: boolean }[] = [
  { name: 'bubble-light', kind: 'bubble', switches: {} },
  { name: 'bubble-dark', kind: 'bubble', switches: { theme: 'dark' } },
  { name: 'bubble-rtl', kind: 'bubble', switches: { lang: 'he' } },
  { name: 'editor-light', kind: 'editor', switches: {} },
  { name: 'editor-dark', kind: 'editor', switches: { theme: 'dark' } },
  { name: 'editor-rtl', kind: 'editor', switches: { lang: 'he' } },
  { name: 'dialog-editor', kind: 'editor', switches: { hostile: ['adaptiveEditor'] } },
  { name: 'docked', kind: 'bubble', switches: { hostile: ['stripAlways'] }, docked: true },
  { name: 'docked-rtl', kind: 'bubble', switches: { hostile: ['stripAlways'], lang: 'he' }, docked: true },
];

/** Whether one box lies over another. */
async function covers(page: Page, upper: string, lower: string): Promise<boolean> {
  const [above, below] = [await page.box(upper), await page.box(lower)];
  const apart =
    above.x >= below.x + below.width ||
    above.x + above.width <= below.x ||
    above.y >= below.y + below.height ||
    above.y + above.height <= below.y;
  return !apart;
}

describe('Calendar: how it looks', () => {
  for (const { name, kind, switches, docked } of LOOKS)
    test(name, async ({ browser, page }) => {
      await storeRooms(browser, [workRoom(), teachingRoom()]);
      await openEvent(browser, page, kind, { title: 'Plan' }, switches);
      if (docked) await page.waitFor(DOCKED);
      await page.screenshot(shotPath(`calendar-${name}`));
      await page.click(MORE);
      await page.waitFor('[data-doorway="menu"]');
      await page.screenshot(shotPath(`calendar-${name}-menu`));
      await page.press('Escape');
      await page.click(INSERT);
      await noteSays(page, word('noteInserted').slice(0, -1));
      await page.screenshot(shotPath(`calendar-${name}-note`));
      const field = await page.evaluate(() => {
        const input = (window as never as { replica: { field(name: string): HTMLElement } }).replica.field(
          'location',
        );
        input.setAttribute('data-here', '');
        return true;
      });
      expect(field && (await covers(page, NOTE, '[data-here]'))).toBe(false);
    });
});
