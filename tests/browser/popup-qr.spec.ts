import { readFile } from 'node:fs/promises';
import { axe } from './driver/axe.ts';
import type { Page } from './driver/types.ts';
import { button } from './popup-places.ts';
import { readQr } from './qr-reader.ts';
import { storeRooms, WORK_LINK, workRoom } from './rooms.ts';
import { expect, shotPath, test } from './setup.ts';

const LONG_TOKEN = `${'aB3dE6gH9jK2mN5p'.repeat(4)}.1`;

async function openCode(page: Page, address: string): Promise<void> {
  await page.setViewport(360, 600);
  await page.goto(address);
  await page.click(button('QR code'));
  await page.waitFor('dialog[open] svg');
}

test.afterEach(async ({ page }) => page.setViewport(1280, 900));

test('opens, closes by Escape, and the focus is back where it was', async ({ page, browser }) => {
  await storeRooms(browser, [workRoom()]);
  await openCode(page, browser.extensionUrl('popup.html'));
  expect(await axe(page)).toEqual([]);
  await page.screenshot(shotPath('popup-qr'));
  await page.press('Escape');
  await page.waitForGone('dialog');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('QR code');
});

test('another reader finds exactly the link in what the screen shows, light and dark', async ({
  page,
  browser,
}) => {
  for (const room of [workRoom(), workRoom({ host: 'university.zoom.us', token: LONG_TOKEN })]) {
    await storeRooms(browser, [room]);
    const link = `https://${room.host}/j/${room.meetingId}?pwd=${room.token}`;
    for (const scheme of ['light', 'dark'] as const) {
      await page.setColorScheme(scheme);
      await openCode(page, browser.extensionUrl('popup.html'));
      const picture = await page.screenshot(shotPath(`popup-qr-${scheme}`), 'dialog svg');
      expect(readQr(await readFile(picture)), `${link}, ${scheme}`).toBe(link);
    }
  }
  await page.setColorScheme('light');
});

test('is saved as PNG and as SVG, and both hold the link', async ({ page, browser }) => {
  await storeRooms(browser, [workRoom({ name: 'Ada: work/home' })]);
  await openCode(page, browser.extensionUrl('popup.html'));
  await page.click(button('Save PNG'));
  const png = await browser.download('.png');
  expect(png.name).toBe('doorway Ada work home.png');
  expect(readQr(png.content)).toBe(WORK_LINK);

  await page.click(button('Save SVG'));
  const svg = await browser.download('.svg');
  expect(svg.name).toBe('doorway Ada work home.svg');
  expect(readQr(await drawn(page, svg.content.toString('utf8')))).toBe(WORK_LINK);
});

test('a PNG that cannot be made is said, with the other way, and the dialog keeps its shape', async ({
  page,
  browser,
}) => {
  await storeRooms(browser, [workRoom()]);
  await openCode(page, browser.extensionUrl('popup.html'));
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (give) => give(null);
  });
  await page.click(button('Save PNG'));
  expect(await page.text('dialog [role=alert]')).toContain('Save the SVG instead');
  expect((await page.box('dialog [role=alert] svg')).width).toBe(16);
  expect(await page.evaluate(() => document.querySelector('dialog')?.scrollHeight)).toBeLessThan(600);
  expect(await axe(page)).toEqual([]);
  await page.screenshot(shotPath('popup-qr-no-png'));
  await page.click(button('Save SVG'));
  expect(readQr(await drawn(page, (await browser.download('.svg')).content.toString('utf8')))).toBe(
    WORK_LINK,
  );
});

/** The file as the browser itself draws it: a picture that loads, 600 pixels wide, as PNG. */
async function drawn(page: Page, svg: string): Promise<Buffer> {
  const address = await page.evaluate(async (text: string) => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 600;
    canvas.getContext('2d')?.drawImage(image, 0, 0, 600, 600);
    return canvas.toDataURL('image/png');
  }, svg);
  return Buffer.from(address.replace(/^.*,/, ''), 'base64');
}
