import { join, relative } from 'node:path';
import { launchBrowser } from '../tests/browser/driver/launch.ts';
import type { Browser, BrowserName } from '../tests/browser/driver/types.ts';
import { poll } from '../tests/browser/driver/waiting.ts';
import { bringBrowsers } from './browsers/bring.ts';
import { installedBrowser, namedBrowser } from './browsers/find.ts';
import { type Machine, thisMachine } from './browsers/machine.ts';
import { title } from './browsers/say.ts';
import { BUILDS, buildBoth } from './build.ts';
import { CALENDAR, GMAIL, mainJob, serveReplicas } from './main-job.ts';
import { ROOT } from './run.ts';

let steps = 0;
const step = (words: string) => console.log(`${++steps}. ${words}`);
const more = (words: string) => console.log(`   ${words}`);

/** Whether a window may be shown. Continuous integration has nobody who would look at one. */
function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** `npm start -- firefox` asks for Firefox; otherwise Chromium, unless only Firefox is there. */
async function wantedBrowser(machine: Machine): Promise<BrowserName> {
  const asked = process.argv.slice(2).find((word) => word === 'chromium' || word === 'firefox');
  if (asked) return asked as BrowserName;
  const isHere = async (name: BrowserName) => {
    const found = (await namedBrowser(machine, name)) ?? (await installedBrowser(machine, name));
    return 'path' in found;
  };
  return !(await isHere('chromium')) && (await isHere('firefox')) ? 'firefox' : 'chromium';
}

async function main(): Promise<void> {
  const machine = thisMachine();
  step('Doorway is being built for Chromium and Firefox.');
  const problem = await buildBoth(more);
  if (problem) throw new Error(problem);
  const name = await wantedBrowser(machine);
  let say = (line: string) => {
    step(line);
    say = more;
  };
  const found = (await bringBrowsers(machine, { browsers: [name] }, (line) => say(line)))[name];
  if (!found || 'problem' in found) throw new Error(found?.problem);
  step(`${title(name)} starts with Doorway in it.`);
  const browser = await launch(name, found.path);
  process.once('SIGINT', () => void browser.close().then(() => process.exit(0)));
  try {
    await (browser.headless ? showMainJob(browser) : letTry(browser));
  } finally {
    await browser.close();
  }
}

/** In a window if one can be shown: a display that is named need not be there, nor be ours. */
async function launch(name: BrowserName, program: string): Promise<Browser> {
  const options = { extensionDir: BUILDS[name], program };
  if (hasDisplay()) {
    try {
      const browser = await launchBrowser(name, { ...options, headless: false });
      more('It has a window, and a profile of its own that is removed afterwards.');
      return browser;
    } catch {
      more('No window could be opened on this display, so it runs without one.');
    }
  } else more('There is no display, so it runs without a window.');
  return launchBrowser(name, options).catch((error: unknown) => {
    throw new Error(`${title(name)} (${program}) does not start: ${reasonIn(error)}`);
  });
}

/** Of all that an automation library tells about a start that failed, the line with the reason. */
function reasonIn(error: unknown): string {
  const lines = `${error instanceof Error ? error.message : error}`.split('\n').map((line) => line.trim());
  const isTelling = (line: string) => /error while loading|FATAL|ERROR|Error:|cannot|No usable/.test(line);
  return lines.find(isTelling) ?? lines[0] ?? '';
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
