import type { BrowserName } from '../../tests/browser/driver/types.ts';
import { aptRights, installByApt, type Need } from './apt.ts';
import { download } from './download.ts';
import { type Found, installedBrowser, namedBrowser, VARIABLE } from './find.ts';
import { type Machine, onPath } from './machine.ts';
import { type Say, title } from './say.ts';

export interface Wanted {
  browsers: BrowserName[];
  /** A screen that nobody sees, with a mouse and a keyboard: some tests need it, and run where it is. */
  screen?: boolean;
}

/** Each wanted browser: its program, or a sentence that says what to do. */
export type Brought = Partial<Record<BrowserName, Found>>;

/**
 * Brings browsers: those of this computer, or else the system's packages (with apt, as root or by a sudo
 * that asks nothing), or else what Playwright and Puppeteer download. Ubuntu's packages only lead to snaps, so
 * there the downloads come first. With them come fonts, where there are none.
 * @param say told each step in a line; nothing when all is there
 */
export async function bringBrowsers(machine: Machine, wanted: Wanted, say: Say): Promise<Brought> {
  const brought: Brought = {};
  const problems = new Map<BrowserName, string[]>();
  for (const name of wanted.browsers) {
    const named = await namedBrowser(machine, name);
    const found = named ?? (await installedBrowser(machine, name));
    if (named || 'path' in found) brought[name] = found;
    else problems.set(name, [found.problem]);
  }

  const names = [...problems].filter(([, [problem]]) => !problem).map(([name]) => title(name));
  if (names.length)
    say(`${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'} not on this computer yet.`);
  for (const problem of [...problems.values()].flat().filter(Boolean)) say(`${problem}.`);
  const ways = machine.distributions.includes('ubuntu') ? [byDownload, byApt] : [byApt, byDownload];
  for (const way of ways) {
    const missing = [...problems.keys()].filter((name) => !brought[name]);
    const failures = await way(machine, missing, wanted, say);
    for (const name of missing) {
      const found = await installedBrowser(machine, name);
      if ('path' in found) brought[name] = found;
      else problems.get(name)?.push(failures.get(name) || found.problem);
    }
  }

  for (const [name, reasons] of problems)
    brought[name] ??= { problem: whatToDo(machine, name, [...new Set(reasons.filter(Boolean))]) };
  return brought;
}

/** Brings what is missing in one way. Gives, for each browser that it did not bring, why, in half a sentence. */
type Way = (
  machine: Machine,
  missing: BrowserName[],
  wanted: Wanted,
  say: Say,
) => Promise<Map<string, string>>;

const byApt: Way = async (machine, missing, { browsers, screen }, say) => {
  const needs: Need[] = [...missing];
  const hasLetters = await hasFonts(machine);
  if (!hasLetters) needs.push('fonts');
  if (screen && !hasScreen(machine)) needs.push('screen');
  if (!needs.length) return new Map();
  const rights = await aptRights(machine);
  const unmet: Map<string, string> =
    'prefix' in rights
      ? await installByApt(machine, rights.prefix, needs, say)
      : new Map(needs.map((need) => [need, rights.problem]));
  const why = unmet.get('fonts');
  const isAnyHere = missing.some((name) => !unmet.has(name)) || missing.length < browsers.length;
  if (why !== undefined && isAnyHere)
    say(`There are no fonts here, so pages may show no letters${why && `: ${why}`}.`);
  return unmet;
};

const byDownload: Way = async (machine, missing, _, say) => {
  const failures = new Map<string, string>();
  for (const name of missing) {
    const tell = (line: string) => say(`${title(name)}: ${line}`);
    tell(`downloading it (about ${name === 'chromium' ? 170 : 80} MB, once)`);
    const problem = await download(machine, name, tell);
    if (problem) tell(problem);
    else await bringLibraries(machine, name, tell);
    failures.set(name, problem);
  }
  return failures;
};

/** A downloaded browser takes the system's libraries, of which a server has few. */
async function bringLibraries(machine: Machine, name: BrowserName, say: Say): Promise<void> {
  const found = await installedBrowser(machine, name);
  if ('path' in found || 'problem' in (await aptRights(machine))) return;
  say('installing the libraries that it needs with apt');
  await machine.run(machine.downloads[name].librariesCommand(), {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    limitMs: 15 * 60_000,
  });
}

/** Elsewhere than on Linux the system has them. */
async function hasFonts(machine: Machine): Promise<boolean> {
  if (machine.platform !== 'linux') return true;
  if (!onPath(machine, 'fc-list')) return false;
  const { output } = await machine.run(['fc-list'], { limitMs: 60_000 });
  return output.trim() !== '';
}

/** Xvfb and xdotool are there, or cannot be: they are for X11. */
const hasScreen = (machine: Machine) =>
  machine.platform !== 'linux' || ['Xvfb', 'xdotool'].every((program) => onPath(machine, program));

function whatToDo(machine: Machine, name: BrowserName, reasons: string[]): string {
  const isDebian = machine.distributions.includes('debian') && !machine.distributions.includes('ubuntu');
  const packageName = name === 'chromium' ? 'chromium' : 'firefox-esr';
  const byHand = isDebian
    ? `install it ("${machine.isRoot ? '' : 'sudo '}apt-get install ${packageName}")`
    : `install it${machine.distributions.includes('ubuntu') ? ', not as a snap' : ''}`;
  return (
    `${title(name)} is needed, but ${reasons.join(', and ')}: connect this computer to the network and try again, ` +
    `${byHand}, or set ${VARIABLE[name]} to the path of its program.`
  );
}
