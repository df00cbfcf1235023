import type { RunResult } from '../run.ts';
import { type Machine, onPath } from './machine.ts';
import { everyShare, type Say } from './say.ts';

/** What apt can be asked for. */
export type Need = 'chromium' | 'firefox' | 'fonts' | 'screen';

/** The packages of each need; of those in an inner list, the first that apt has. */
const PACKAGES: Record<Need, string[][]> = {
  chromium: [['chromium', 'chromium-browser']],
  firefox: [['firefox-esr', 'firefox']],
  // Without any font a page has no letters, and nothing in it has its width.
  fonts: [['fontconfig'], ['fonts-liberation', 'fonts-dejavu-core']],
  screen: [['xvfb'], ['xdotool']],
};

const UPDATE_SECONDS = 180;
const INSTALL_SECONDS = 900;
const LOCK_SECONDS = 120;
const PAUSE_MS = 5000;
/** One try, and 20 seconds for an answer: a server that is out of reach would else be asked for minutes. */
const OPTIONS = [
  `DPkg::Lock::Timeout=${LOCK_SECONDS}`,
  'Acquire::Retries=1',
  'Acquire::http::Timeout=20',
  'Acquire::https::Timeout=20',
  'APT::Status-Fd=1',
].flatMap((option) => ['-o', option]);

/** What goes before a command that needs the rights of root; or why there are none, in half a sentence ('' without apt). */
export type Rights = { prefix: string[] } | { problem: string };

/** Whether packages can be installed here without asking anybody: with apt, by root or a sudo that asks nothing. */
export async function aptRights(machine: Machine): Promise<Rights> {
  if (machine.platform !== 'linux' || !onPath(machine, 'apt-get')) return { problem: '' };
  if (machine.isRoot) return { prefix: [] };
  const problem = 'apt needs root, or sudo without a password';
  if (!onPath(machine, 'sudo')) return { problem };
  const { code } = await machine.run(['sudo', '-n', 'true'], { limitMs: 10_000 });
  return code === 0 ? { prefix: ['sudo', '-n'] } : { problem };
}

/** For each need that could not be met: why, in half a sentence. */
export type Unmet = Map<Need, string>;

/** Installs what is needed with apt. */
export function installByApt(machine: Machine, prefix: string[], needs: Need[], say: Say): Promise<Unmet> {
  return new Apt(machine, prefix, say).install(needs);
}

/** Why a run of apt failed. */
interface Failure {
  /** Half a sentence. */
  words: string;
  /** Whether another run would fail too, whatever it is asked for. */
  forAll: boolean;
}

class Apt {
  readonly #machine: Machine;
  readonly #prefix: string[];
  readonly #say: Say;

  constructor(machine: Machine, prefix: string[], say: Say) {
    this.#machine = machine;
    this.#prefix = prefix;
    this.#say = (line) => say(`apt: ${line}`);
  }

  async install(needs: Need[]): Promise<Unmet> {
    // Lists of last summer still install, and bring last summer's browser: too old for the tests, and unsafe.
    const failure = await this.#readLists();
    const packages = await this.#choose(needs);
    const unmet: Unmet = new Map();
    for (const need of needs)
      if (!packages.has(need)) unmet.set(need, failure?.words ?? 'apt has no package for it');
    if (packages.size) for (const [need, why] of await this.#installAll(packages)) unmet.set(need, why);
    return unmet;
  }

  /** All at once; if that fails, each need by itself, so that one that fails does not take the others with it. */
  async #installAll(packages: Map<Need, string[]>): Promise<Unmet> {
    const failure = await this.#installPackages([...packages.values()].flat());
    const unmet: Unmet = new Map();
    if (!failure) return unmet;
    const holdsForEach = failure.forAll || packages.size === 1;
    for (const [need, own] of packages) {
      const why = holdsForEach ? failure : await this.#installPackages(own);
      if (why) unmet.set(need, why.words);
    }
    return unmet;
  }

  /** The packages that apt has for each need; without the needs that it cannot meet. */
  async #choose(needs: Need[]): Promise<Map<Need, string[]>> {
    const names = needs.flatMap((need) => PACKAGES[need].flat());
    const { output } = await this.#machine.run(['apt-cache', 'policy', ...names], {
      env: { LC_ALL: 'C' },
      limitMs: 60_000,
    });
    const known = installable(output);
    const chosen = needs.map((need) => {
      const packages = PACKAGES[need].map((names) => names.find((name) => known.has(name)));
      return [need, packages.filter((name) => name !== undefined)] as const;
    });
    return new Map(chosen.filter(([need, packages]) => packages.length === PACKAGES[need].length));
  }

  async #readLists(): Promise<Failure | null> {
    this.#say('reading the package lists');
    let result = await this.#apt(UPDATE_SECONDS, ['update']);
    // DPkg::Lock::Timeout does not hold for the lock of the lists.
    for (let waited = 0; LOCKED.test(result.output) && waited < LOCK_SECONDS * 1000; waited += PAUSE_MS) {
      await this.#machine.pause(PAUSE_MS);
      result = await this.#apt(UPDATE_SECONDS, ['update']);
    }
    return failureOf('apt could not read its package lists', result);
  }

  async #installPackages(packages: string[]): Promise<Failure | null> {
    this.#say(`installing ${packages.join(', ')}`);
    const fetched = everyShare(25, (percent) => this.#say(`fetched ${percent} %`));
    const unpacked = everyShare(25, (percent) => this.#say(`unpacked and set up ${percent} %`));
    const result = await this.#apt(
      INSTALL_SECONDS,
      ['install', '-y', '--no-install-recommends', ...packages],
      (line) => {
        const [, size] = /^Need to get ([\d.,]+ [kMG]B)/.exec(line) ?? [];
        if (size) this.#say(`${size} to fetch`);
        const [, kind, percent] = /^(dl|pm)status:[^:]*:([\d.]+):/.exec(line) ?? [];
        if (kind === 'dl') fetched(Number(percent));
        if (kind === 'pm') unpacked(Number(percent));
      },
    );
    if (result.code === 0) this.#say('done');
    return result.code === 0 ? null : failureOf(`apt could not install ${packages.join(', ')}`, result);
  }

  /** `timeout` ends it, since only root may end a program that runs by sudo. */
  #apt(seconds: number, args: string[], onLine?: (line: string) => void): Promise<RunResult> {
    const limit = ['timeout', '--foreground', '--kill-after=10', String(seconds)];
    const environment = ['env', 'DEBIAN_FRONTEND=noninteractive', 'LC_ALL=C'];
    const command = [...this.#prefix, ...environment, ...limit, 'apt-get', '-q', ...OPTIONS, ...args];
    return this.#machine.run(command, { onLine });
  }
}

/**
 * The packages that `apt-cache policy` has a version of. Not those of Ubuntu that only install a snap, which is of no
 * use here: they name it in their version (`1:1snap1-0ubuntu5`), or are the `chromium-browser` of 20.04 and 22.04,
 * which bears the version of the last real one (`1:85.0.4183.83-0ubuntu2.22.04.1`).
 */
function installable(policy: string): Set<string> {
  const found = policy.matchAll(
    /^(\S+):\n {2}Installed: .*\n {2}Candidate: (?!\(none\))(?!.*snap)(?!1:85\.0\.4183\.83-0ubuntu)/gm,
  );
  return new Set([...found].map(([, name]) => name as string));
}

const LOCKED = /Could not get lock|Unable to (?:lock|acquire)/;
const UNREACHABLE =
  /^(?:Could not (?:connect|resolve)|Temporary failure|Connection|Unable to connect|Cannot initiate|Something wicked)/;

/** null when it ended well. `apt-get update` ends with 0 although it reached nothing, and keeps its old lists. */
function failureOf(what: string, { code, output }: RunResult): Failure | null {
  const failure = (why: string, forAll = false): Failure => ({ words: `${what} (${why})`, forAll });
  // As `timeout` ends when it had to end its program.
  if (code === 124 || code === 137) return failure('it took too long', true);
  if (LOCKED.test(output)) return failure('another program is using apt', true);
  if (/No space left|enough free space/.test(output)) return failure('the disk is full', true);
  const [, address = '', reason = ''] = /^[EW]: Failed to fetch (\S+)\s+(.*)/m.exec(output) ?? [];
  if (UNREACHABLE.test(reason)) return failure(`${URL.parse(address)?.host} is out of reach`, true);
  const error = reason || /^E: (.+)/m.exec(output)?.[1];
  return error || code !== 0 ? failure(error ?? `exit code ${code}`) : null;
}
