import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { BrowserName } from './types.ts';

const VARIABLE = { chromium: 'DOORWAY_CHROMIUM', firefox: 'DOORWAY_FIREFOX' } as const;

// Branded Chrome and Edge are left out: they no longer load an extension from the command line.
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
} as const;

const USUAL_PLACES = {
  chromium: [
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    `${homedir()}/Applications/Chromium.app/Contents/MacOS/Chromium`,
    `${process.env.LOCALAPPDATA}\\Chromium\\Application\\chrome.exe`,
  ],
  firefox: [
    '/usr/lib/firefox/firefox',
    '/usr/lib/firefox-esr/firefox-esr',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    `${process.env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`,
    `${process.env['PROGRAMFILES(X86)']}\\Mozilla Firefox\\firefox.exe`,
  ],
} as const;

/**
 * Path of a browser's program: from the environment variable, from this machine, or else fetched as
 * Playwright and Puppeteer fetch theirs.
 * @param say told, line by line, what is going on
 * @throws Error that says what is missing and what to do
 */
export async function findBrowser(name: BrowserName, say: (line: string) => void): Promise<string> {
  const named = process.env[VARIABLE[name]];
  if (named && !existsSync(named)) throw new Error(`${VARIABLE[name]} names ${named}, which is not there.`);
  const found = named ?? installedBrowser(name) ?? fetchedBrowser(name);
  if (found) return found;
  say(`No ${title(name)} on this machine: fetching one (about 100 MB, once).`);
  try {
    const path = name === 'chromium' ? await fetchChromium(say) : await fetchFirefox(say);
    if (path && existsSync(path)) return path;
  } catch (error) {
    say(String(error instanceof Error ? error.message : error));
  }
  throw new Error(missing(name));
}

/** What to tell someone who has no such browser. */
export function missing(name: BrowserName): string {
  const linux = name === 'chromium' ? 'chromium' : 'firefox or firefox-esr';
  return (
    `No ${title(name)} was found, and none could be fetched (is there a network?). ` +
    `Install it (on Debian and Ubuntu the package is ${linux}), ` +
    `or set ${VARIABLE[name]} to the path of its program.`
  );
}

/** A browser of this machine that is not ours to fetch; null when there is none. */
export function installedBrowser(name: BrowserName): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...USUAL_PLACES[name]].find((path) => existsSync(path)) ?? null;
}

const title = (name: BrowserName) => (name === 'chromium' ? 'Chromium' : 'Firefox');
const require = createRequire(import.meta.url);
// Puppeteer brings its own downloader with it.
const fromPuppeteer = createRequire(require.resolve('puppeteer-core'));
const PUPPETEER_CACHE = join(homedir(), '.cache', 'puppeteer');

function fetchedBrowser(name: BrowserName): string | null {
  return name === 'chromium' ? playwrightPath() : null;
}

function playwrightPath(): string | null {
  const { chromium } = require('playwright-core') as typeof import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

async function fetchChromium(say: (line: string) => void): Promise<string | null> {
  const cli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  await run([cli, 'install', '--no-shell', 'chromium'], say);
  return playwrightPath();
}

async function fetchFirefox(say: (line: string) => void): Promise<string | null> {
  const cli = join(dirname(fromPuppeteer.resolve('@puppeteer/browsers')), 'main-cli.js');
  const lines = await run([cli, 'install', 'firefox@stable', '--path', PUPPETEER_CACHE], say);
  // Its last line is "firefox@stable_158.0 /path/of/the/program".
  return (
    lines
      .findLast((line) => line.startsWith('firefox@'))
      ?.replace(/^\S+\s+/, '')
      .trim() ?? null
  );
}

function run(args: string[], say: (line: string) => void): Promise<string[]> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const lines: string[] = [];
    let lastShare = '';
    const read = (data: Buffer) => {
      for (const line of String(data)
        .split(/[\r\n]+/)
        .filter(Boolean)) {
        lines.push(line);
        // Progress bars write a line for each per cent: every tenth is enough.
        const share = /(\d+)\s*%/.exec(line)?.[1];
        if (share && share.slice(0, -1) === lastShare) continue;
        lastShare = share?.slice(0, -1) ?? '';
        say(`  ${line.trim()}`);
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done(lines) : fail(new Error('Fetching it did not work.'))));
  });
}
