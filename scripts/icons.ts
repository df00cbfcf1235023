import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

/** Draws `public/icon.svg` at the sizes that browsers and stores ask for. Run by hand after the SVG changed. */
const SIZES = [16, 32, 48, 96, 128];
const root = new URL('../', import.meta.url);

const svg = await readFile(new URL('public/icon.svg', root), 'utf8');
const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromiumSandbox: process.getuid?.() !== 0,
});
await mkdir(new URL('public/icon/', root), { recursive: true });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}img{display:block}</style><img width=${size} src="${source}">`);
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`public/icon/${size}.png`, root), png);
  await page.close();
}
await browser.close();
console.log(`icons drawn: ${SIZES.join(', ')} px`);
