import { join } from 'node:path';
import type { BrowserName } from '../../tests/browser/driver/types.ts';
import { type Machine, onPath, thisMachine } from './machine.ts';
import { title } from './say.ts';

/** The environment variables that name a browser's program. */
export const VARIABLE = { chromium: 'DOORWAY_CHROMIUM', firefox: 'DOORWAY_FIREFOX' } as const;

/**
 * The oldest version that can be worked from outside: Chromium’s is the manifest’s, and Firefox’s the oldest that was
 * tried, its ESR of 2026; 140 opens its own window to nobody, however WebDriver BiDi asks (`moz:scope`).
 */
const OLDEST: Record<BrowserName, number> = { chromium: 126, firefox: 153 };

// Branded Chrome and Edge are left out: they no longer load an extension from the command line.
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
} as const;

/** Where browsers lie that are on no PATH. */
function usualPlaces({ home, env }: Machine): Record<BrowserName, string[]> {
  const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter((folder) => folder !== undefined);
  const applications = ['/Applications', join(home, 'Applications')];
  const own = env.LOCALAPPDATA;
  return {
    chromium: [
      '/usr/lib/chromium/chromium',
      ...applications.map((folder) => `${folder}/Chromium.app/Contents/MacOS/Chromium`),
      ...(own ? [`${own}\\Chromium\\Application\\chrome.exe`] : []),
    ],
    firefox: [
      '/usr/lib/firefox/firefox',
      '/usr/lib/firefox-esr/firefox-esr',
      ...applications.flatMap((folder) => [
        `${folder}/Firefox.app/Contents/MacOS/firefox`,
        `${folder}/Firefox Developer Edition.app/Contents/MacOS/firefox`,
      ]),
      ...programs.map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`),
    ],
  };
}

/**
 * Whether a program is a snap, or a script that only leads to one (Ubuntu’s /usr/bin/firefox and
 * chromium-browser). A snap sees neither our temporary profile nor, as root in a container, starts at all.
 */
function isSnap(machine: Machine, path: string): boolean {
  if (path.startsWith('/snap/')) return true;
  const text = machine.beginningOf(path);
  return text.startsWith('#!') && /\/snap\/bin\/|snap install/.test(text);
}

/** The programs that may be this browser, the best first; whether they start is not asked. */
function candidates(machine: Machine, name: BrowserName): string[] {
  const installed = [
    ...COMMANDS[name].flatMap((command) => onPath(machine, command) ?? []),
    ...usualPlaces(machine)[name].filter(machine.isProgram),
  ];
  const downloaded = machine.downloads[name].path();
  return [
    ...installed.filter((path) => !isSnap(machine, path)),
    ...(machine.isProgram(downloaded) ? [downloaded] : []),
  ];
}

/**
 * The program of a browser, for whoever starts it: the one that the environment names, or one of this
 * computer. Nothing is installed.
 * @throws Error that says what to do, when there is none
 */
export function browserProgram(name: BrowserName, machine = thisMachine()): string {
  const named = machine.env[VARIABLE[name]];
  if (named && !machine.isProgram(named))
    throw new Error(`${VARIABLE[name]} names ${named}, which is no program.`);
  const path = named || candidates(machine, name)[0];
  if (path) return path;
  throw new Error(
    `There is no ${title(name)} on this computer: "npm start" and "npm test" bring one, ` +
      `or ${VARIABLE[name]} names its program.`,
  );
}

/** A browser that can be used; or why there is none to be had, in half a sentence. */
export type Found = { path: string } | { problem: string };

/** The browser that the environment names; null when it names none. */
export async function namedBrowser(machine: Machine, name: BrowserName): Promise<Found | null> {
  const path = machine.env[VARIABLE[name]];
  if (!path) return null;
  const problem = machine.isProgram(path) ? await problemOf(machine, name, path) : 'is no program';
  return problem ? { problem: `${VARIABLE[name]} names ${path}, which ${problem}.` } : { path };
}

/** The first browser of this computer that starts and is new enough. Without any, `problem` is '' or tells of one that is not. */
export async function installedBrowser(machine: Machine, name: BrowserName): Promise<Found> {
  let problem = '';
  for (const path of candidates(machine, name)) {
    const why = await problemOf(machine, name, path);
    if (!why) return { path };
    problem ||= `${path} ${why}`;
  }
  return { problem };
}

/**
 * What keeps a browser from being used: '' when it tells a version that is new enough. On Windows it is not asked:
 * there a browser would open a window instead of answering.
 */
async function problemOf(machine: Machine, name: BrowserName, path: string): Promise<string> {
  if (machine.platform === 'win32') return '';
  const { code, output } = await machine.run([path, '--version'], { limitMs: 30_000 });
  if (code === 0) {
    const [, version = ''] = /(?:firefox|chrom(?:e|ium))\D{1,20}(\d+)\./i.exec(output) ?? [];
    const oldest = OLDEST[name];
    return version && Number(version) < oldest ? `is too old (${version}; ${oldest} or newer is needed)` : '';
  }
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const telling = lines.find((line) => /error|cannot|not found|no such|longer than/i.test(line));
  return `does not start (${telling ?? lines[0] ?? `exit code ${code}`})`;
}
