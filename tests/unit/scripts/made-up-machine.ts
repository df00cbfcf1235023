import { join } from 'node:path';
import type { Machine } from '../../../scripts/browsers/machine.ts';
import type { RunOptions, RunResult } from '../../../scripts/run.ts';

const SYSTEMS = {
  debian: { platform: 'linux', distributions: ['debian'], path: '/usr/bin:/bin' },
  ubuntu: { platform: 'linux', distributions: ['ubuntu', 'debian'], path: '/usr/bin:/bin:/snap/bin' },
  mint: { platform: 'linux', distributions: ['linuxmint', 'ubuntu', 'debian'], path: '/usr/bin:/bin' },
  fedora: { platform: 'linux', distributions: ['fedora'], path: '/usr/bin:/bin' },
  macos: { platform: 'darwin', distributions: [], path: '/usr/local/bin:/usr/bin' },
  windows: { platform: 'win32', distributions: [], path: '/c/Windows' },
} as const;

/** What apt says of a package: the version it offers, and what happens when it is to be installed. */
interface Package {
  version: string;
  /** The output of an installation that fails, and its exit code. */
  fails?: [output: string, code: number];
}

export interface Setup {
  system: keyof typeof SYSTEMS;
  /** `sudoer` may run all without a password; `person` is asked for one. */
  user?: 'root' | 'sudoer' | 'person';
  env?: Record<string, string>;
  /** Programs that are there, each with how its file begins. */
  programs?: Record<string, string>;
  /** Programs that do not start, each with what they say. */
  broken?: Record<string, string>;
  /** What programs say of their version, where it is an old one; until apt installs them anew. */
  versions?: Record<string, string>;
  /** What apt has in its archive; none: the distribution has no apt. */
  archive?: Record<string, Package>;
  /** Whether the package lists were read before; `old`: what they name is no longer in the archive. */
  lists?: 'none' | 'old';
  /** What `apt-get update` says, and its exit code, while it does not get the lists; in turn. */
  updates?: [output: string, code: number][];
  /** What the download says when it fails; '' when it works. */
  download?: string;
  /** What the browser misses after its download, until its libraries are installed. */
  library?: string;
  fonts?: boolean;
}

/** The programs that packages bring. */
const PROGRAMS: Record<string, string[]> = {
  chromium: ['/usr/bin/chromium'],
  'chromium-browser': ['/usr/bin/chromium-browser'],
  'firefox-esr': ['/usr/bin/firefox-esr'],
  firefox: ['/usr/bin/firefox'],
  fontconfig: ['/usr/bin/fc-list'],
  xvfb: ['/usr/bin/Xvfb'],
  xdotool: ['/usr/bin/xdotool'],
};
export const DEBIAN_ARCHIVE: Record<string, Package> = Object.fromEntries(
  ['chromium', 'firefox-esr', 'fontconfig', 'fonts-liberation', 'xvfb', 'xdotool'].map((name) => [
    name,
    { version: '1.2-3~deb12u1' },
  ]),
);
export const UBUNTU_ARCHIVE: Record<string, Package> = {
  ...Object.fromEntries(
    ['fontconfig', 'fonts-liberation', 'xvfb', 'xdotool'].map((name) => [name, { version: '1.2-3ubuntu1' }]),
  ),
  'chromium-browser': { version: '2:1snap1-0ubuntu2' },
  firefox: { version: '1:1snap1-0ubuntu5' },
};

const PROGRESS = [
  'Need to get 118 MB/120 MB of archives.',
  ...[10, 30, 55, 80, 100].map((percent) => `dlstatus:1:${percent}.0000:Retrieving file 1 of 3`),
  ...[0, 26, 51, 76, 100].map((percent) => `pmstatus:chromium:${percent}.5000:Unpacking chromium (amd64)`),
];

/** A computer that is not there, and the commands that were run on it. */
export interface MadeUp extends Machine {
  /** The words of each command, without what apt is always called with. */
  commands: string[];
}

export function madeUpMachine(setup: Setup): MadeUp {
  const { platform, distributions, path } = SYSTEMS[setup.system];
  const { user = 'root', archive, updates = [], download = '', fonts = false, broken = {} } = setup;
  const programs: Record<string, string> = { ...setup.programs };
  const starting = new Map(Object.entries(broken));
  const versions = { ...setup.versions };
  for (const name of Object.keys(broken)) programs[name] ??= '\x7fELF';
  if (fonts) programs['/usr/bin/fc-list'] = '\x7fELF';
  if (archive) for (const name of ['apt-get', 'apt-cache']) programs[`/usr/bin/${name}`] = '\x7fELF';
  if (user !== 'root') programs['/usr/bin/sudo'] = '\x7fELF';
  let lists: 'none' | 'old' | 'new' = setup.lists ?? 'none';
  let hasFonts = fonts;
  const commands: string[] = [];

  const update = (): RunResult => {
    const [output, code] = updates.shift() ?? ['Reading package lists...', 0];
    if (/^Reading/.test(output)) lists = 'new';
    return { code, output };
  };

  const policy = (names: string[]): RunResult => {
    const known = names.filter((name) => lists !== 'none' && archive?.[name]);
    const block = (name: string) =>
      `${name}:\n  Installed: (none)\n  Candidate: ${archive?.[name]?.version}\n  Version table:\n`;
    return { code: 0, output: known.map(block).join('') };
  };

  const install = (names: string[], say: (line: string) => void): RunResult => {
    if (lists === 'old')
      return {
        code: 100,
        output: 'E: Failed to fetch http://deb.debian.org/debian/pool/c.deb  404  Not Found [IP: 1.2.3.4 80]',
      };
    const [output, code] = names.map((name) => archive?.[name]?.fails).find(Boolean) ?? ['', 0];
    if (code) return { code, output };
    for (const line of PROGRESS) say(line);
    for (const path of names.flatMap((name) => PROGRAMS[name] ?? [])) {
      programs[path] = '\x7fELF';
      delete versions[path];
    }
    hasFonts ||= names.includes('fonts-liberation');
    return { code: 0, output: PROGRESS.join('\n') };
  };

  const fetch = (name: string, { onLine, signal }: RunOptions): RunResult => {
    if (download) {
      // As Playwright: five tries, each with a stack trace.
      let tries = 0;
      while (tries < 5 && !signal?.aborted) {
        tries++;
        for (const line of download.split('\n')) onLine?.(line);
      }
      return { code: 1, output: `${download}\n`.repeat(tries) };
    }
    for (let percent = 0; percent <= 100; percent += 10) onLine?.(`|■■■ | ${percent}% of 165.2 MiB`);
    programs[`/cache/${name}`] = '\x7fELF';
    if (setup.library) starting.set(`/cache/${name}`, setup.library);
    return { code: 0, output: '' };
  };

  const answer = (words: string[], options: RunOptions): RunResult => {
    const [program = '', ...args] = words;
    if (program === 'sudo') return { code: user === 'sudoer' ? 0 : 1, output: '' };
    if (program === 'apt-cache') return policy(args.slice(1));
    if (program === 'apt-get') {
      const [verb, ...names] = args;
      return verb === 'update'
        ? update()
        : install(
            names.filter((name) => !name.startsWith('-')),
            options.onLine ?? (() => {}),
          );
    }
    if (program === 'fc-list') return { code: 0, output: hasFonts ? 'A: font' : '' };
    if (program === 'fetch') return fetch(args[0] ?? '', options);
    if (program === 'libraries') {
      starting.clear();
      return { code: 0, output: '' };
    }
    const problem = starting.get(program);
    return problem
      ? { code: 127, output: problem }
      : { code: 0, output: versions[program] ?? 'VA-API version 1.17.0\nChromium 156.0.8078.73' };
  };

  const downloads = (name: string) => ({
    path: () => `/cache/${name}`,
    command: () => ['fetch', name],
    librariesCommand: () => ['libraries', name],
  });

  return {
    platform,
    distributions: [...distributions],
    isRoot: user === 'root',
    env: { PATH: path, ...setup.env },
    home: '/home/ada',
    isProgram: (file) => file in programs,
    beginningOf: (file) => programs[file] ?? '',
    downloads: { chromium: downloads('chromium'), firefox: downloads('firefox') },
    pause: async () => {},
    commands,
    async run(command, options = {}) {
      // All that stands before `apt-get`, and its options, are the same each time: a test of its own has them.
      const at = command.indexOf('apt-get');
      const words = at < 0 ? command : command.slice(at).filter((word) => !/^-[qo]$|=/.test(word));
      const prefix = command[0] === 'sudo' && at > 0 ? 'sudo -n ' : '';
      commands.push(prefix + words.join(' '));
      return answer(words, options);
    },
  };
}

/** The path of a program in /usr/bin, with the beginning of a real one. */
export const installed = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [join('/usr/bin', name), '\x7fELF']));

/** Ubuntu's programs that only lead to a snap, as the packages chromium-browser and firefox have them. */
export const stub = (name: string) => `#!/bin/sh
if ! [ -x /snap/bin/${name} ]; then
    echo "Command '$0' requires the ${name} snap to be installed." >&2
    echo "snap install ${name}" >&2
    exit 1
fi
exec /snap/bin/${name} "$@"
`;
