import { join, relative } from 'node:path';
import { installedBrowser } from '../tests/browser/driver/find-browser.ts';
import { launchBrowser } from '../tests/browser/driver/launch.ts';
import type { Browser, BrowserName } from '../tests/browser/driver/types.ts';
import { poll } from '../tests/browser/driver/waiting.ts';
import { BUILDS, buildBoth } from './build.ts';
import { CALENDAR, GMAIL, mainJob, serveReplicas } from './main-job.ts';
import { ROOT } from './run.ts';

let steps = 0;
const step = (words: string) => console.log(`${++steps}. ${words}`);
const more = (words: string) => console.log(`   ${words}`);

/** Whether a window can be shown. Continuous integration has nobody who would look at one. */
function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** `npm start -- firefox` asks for Firefox; otherwise Chromium, unless only Firefox is there. */
function wantedBrowser(): BrowserName {
  const asked = process.argv.slice(2).find((word) => word === 'chromium' || word === 'firefox');
  if (asked) return asked as BrowserName;
  const named = !!process.env.DOORWAY_CHROMIUM || !!installedBrowser('chromium');
  return named || !installedBrowser('firefox') ? 'chromium' : 'firefox';
}

async function main(): Promise<void> {
  step('Doorway is being built for Chromium and Firefox.');
  const problem = await buildBoth(more);
  if (problem) throw new Error(problem);
  const name = wantedBrowser();
  const headless = !hasDisplay();
  const where = headless ? 'without a window, as there is no display' : 'with a scratch profile';
  step(`${name === 'chromium' ? 'Chromium' : 'Firefox'} starts with Doorway in it, ${where}.`);
  const browser = await launchBrowser(name, { extensionDir: BUILDS[name], headless, say: more });
  process.once('SIGINT', () => void browser.close().then(() => process.exit(0)));
  try {
    await (headless ? showMainJob(browser) : letTry(browser));
  } finally {
    await browser.close();
  }
}

async function showMainJob(browser: Browser): Promise<void> {
  const pictures = await mainJob(browser, { say: step, shots: join(ROOT, 'shots') });
  step('That was the whole job. Pictures of it:');
  for (const path of pictures) more(relative(ROOT, path));
}

async function letTry(browser: Browser): Promise<void> {
  serveReplicas(browser);
  for (const url of [`${CALENDAR}/calendar/u/0/r/eventedit?text=Thursday`, `${GMAIL}/mail/u/0/?open=new`])
    await (await browser.newPage()).goto(url);
  await showOptions(browser);
  step('Ready to try. The tabs are Doorway’s options page and our own copies of Gmail and Calendar:');
  more('paste what Zoom’s “Copy invitation” gave you (or any Zoom link) into the options page, and save;');
  more('then press Doorway’s button beside Send in Gmail, and in the event in Calendar.');
  more(
    'Nothing is signed in, and nothing leaves this computer. Close the window, or press Ctrl+C here, to end.',
  );
  await browser.closed();
}

/** Doorway opens its options page by itself after installation; if it did not, this does. */
async function showOptions(browser: Browser): Promise<void> {
  const opened = await poll(
    async () => (await browser.extensionPages())[0],
    'the options page',
    () => '',
    3000,
  ).catch(() => null);
  if (opened) return opened.bringToFront();
  await (await browser.newPage()).goto(browser.extensionUrl('options.html'));
}

main().catch((error: unknown) => {
  console.error(`\nThat did not work: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});
