import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as puppeteerBrowsers from '@puppeteer/browsers';
import { chromium } from 'playwright-core';
import { PUPPETEER_REVISIONS } from 'puppeteer-core/internal/revisions.js';
import type { BrowserName } from '../../tests/browser/driver/types.ts';
import { toolPath } from '../run.ts';
import type { Machine } from './machine.ts';
import { everyShare, type Say } from './say.ts';

/** A browser as the library that drives it downloads it: the version that it was made for. */
export interface Download {
  /** Where its program lies once it is there; '' where there is none for this kind of computer. */
  path(): string;
  /** The command that downloads it. */
  command(): string[];
  /** The command that installs, by apt, the libraries that it needs. */
  librariesCommand(): string[];
}

const playwright = (...args: string[]) => [process.execPath, toolPath('playwright-core'), ...args];

/** Chromium is Playwright's. Playwright's Firefox is a changed one that no extension can be put into: it is Puppeteer's. */
export const downloads: Record<BrowserName, Download> = {
  chromium: {
    path: () => orNone(() => chromium.executablePath()),
    command: () => playwright('install', '--no-shell', 'chromium'),
    librariesCommand: () => playwright('install-deps', 'chromium'),
  },
  firefox: {
    path: () => orNone(() => puppeteerBrowsers.computeExecutablePath(firefoxBuild())),
    command: () => [process.execPath, fileURLToPath(new URL('fetch-firefox.ts', import.meta.url))],
    librariesCommand: () => playwright('install-deps', 'firefox'),
  },
};

/** Which Firefox Puppeteer was made for, and the folder that Puppeteer keeps its browsers in. */
export function firefoxBuild() {
  return {
    browser: puppeteerBrowsers.Browser.FIREFOX,
    buildId: PUPPETEER_REVISIONS.firefox,
    cacheDir: process.env.PUPPETEER_CACHE_DIR || join(homeFolder(), '.cache', 'puppeteer'),
  };
}

/** A download that cannot be reached fails at once or never answers: this is how long it is waited for. */
const CONNECTION_MS = 15_000;
const LIMIT_MS = 30 * 60_000;

/**
 * Downloads a browser, with a line for every fifth of it.
 * @returns '' or why it did not work, in half a sentence
 */
export async function download(machine: Machine, name: BrowserName, say: Say): Promise<string> {
  const giveUp = new AbortController();
  const share = everyShare(20, (percent) => say(`downloaded ${percent} %`));
  let failures = 0;
  const { code, output } = await machine.run(machine.downloads[name].command(), {
    limitMs: LIMIT_MS,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(CONNECTION_MS) },
    signal: giveUp.signal,
    onLine: (line) => {
      const [, percent] = /(\d+)\s*%/.exec(line) ?? [];
      if (percent) share(Number(percent));
      // Playwright tries five times. What failed twice in a row has no network, and will not have one so soon.
      if (/^Error: /.test(line) && ++failures === 2) giveUp.abort();
    },
  });
  if (code === 0) return '';
  return `its download failed (${reasonIn(output)})`;
}

const REASONS = [
  /getaddrinfo \w+ \S+/,
  /connect E\w+(?: \S+)?/,
  /server returned code \d+/,
  /(?:self-signed|unable to \w+ .*|expired) certificate[^\n]*/,
  /socket hang up|Request[^\n]* timed out[^\n]*/,
  /E(?:NOSPC|ACCES|ROFS|PERM|CONN\w+|TIMEDOUT)[^\n]*/,
  /It took longer than [^\n.]*/,
  /(?<=Error: )[^\n]+/,
];

function reasonIn(output: string): string {
  const found = REASONS.map((reason) => reason.exec(output)?.[0]).find(Boolean);
  return found?.trim() ?? 'it ended without saying why';
}

function orNone(path: () => string): string {
  try {
    return path();
  } catch {
    return ''; // a kind of computer for which there is no download
  }
}

/** Without HOME, an account that the system does not know has none: then the temporary files have to do. */
export function homeFolder(): string {
  try {
    return homedir();
  } catch {
    return tmpdir();
  }
}
