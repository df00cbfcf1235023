import { describe, expect, test } from 'vitest';
import { type Brought, bringBrowsers, type Wanted } from '../../../scripts/browsers/bring.ts';
import { browserProgram } from '../../../scripts/browsers/find.ts';
import { distributionsOf } from '../../../scripts/browsers/machine.ts';
import {
  DEBIAN_ARCHIVE,
  installed,
  madeUpMachine,
  type Setup,
  stub,
  UBUNTU_ARCHIVE,
} from './made-up-machine.ts';

const NO_NETWORK = `Downloading Chrome for Testing from https://cdn.playwright.dev/x.zip
Error: getaddrinfo ENOTFOUND cdn.playwright.dev
    at GetAddrInfoReqWrap.onlookupall [as oncomplete] (node:internal/dns/promises:102:17) {
  errno: -3008
}`;
const APT_OUT_OF_REACH: [string, number] = [
  `Err:1 http://deb.debian.org/debian bookworm InRelease
W: Failed to fetch http://deb.debian.org/debian/dists/bookworm/InRelease  Could not connect to deb.debian.org:80 (1.2.3.4). - connect (111: Connection refused)
W: Some index files failed to download. They have been ignored, or old ones used instead.`,
  0,
];
const LOCKED: [string, number] = [
  'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 7 (apt-get)',
  100,
];
const CHROMIUM: Wanted = { browsers: ['chromium'] };
const TESTS: Wanted = { browsers: ['chromium', 'firefox'], screen: true };

async function bring(setup: Setup, wanted: Wanted = CHROMIUM) {
  const machine = madeUpMachine(setup);
  const lines: string[] = [];
  const brought = await bringBrowsers(machine, wanted, (line) => lines.push(line));
  expect([...lines, ...problemsOf(brought)].filter((line) => /\n|^\s*at |\.js:\d/.test(line))).toEqual([]);
  const commands = machine.commands.filter((command) => !/--version|fc-list/.test(command));
  return { brought, lines, commands, machine };
}

const problemsOf = (brought: Brought) =>
  Object.values(brought).flatMap((found) => ('problem' in found ? [found.problem] : []));
const ofApt = (commands: string[]) => commands.filter((command) => command.includes('apt-get'));

describe('a browser that is there', () => {
  test('is taken without a word, and nothing is installed', async () => {
    const { brought, lines, commands } = await bring(
      { system: 'debian', programs: installed('chromium', 'firefox-esr', 'Xvfb', 'xdotool'), fonts: true },
      TESTS,
    );
    expect(brought).toEqual({
      chromium: { path: '/usr/bin/chromium' },
      firefox: { path: '/usr/bin/firefox-esr' },
    });
    expect([...lines, ...commands]).toEqual([]);
  });

  test('may be one that was downloaded before', async () => {
    const { brought, commands } = await bring({
      system: 'macos',
      programs: { '/cache/chromium': '\x7fELF' },
    });
    expect(brought).toEqual({ chromium: { path: '/cache/chromium' } });
    expect(commands).toEqual([]);
  });

  test('may lie where no PATH leads', async () => {
    const path = '/Applications/Firefox.app/Contents/MacOS/firefox';
    const { brought } = await bring({ system: 'macos', programs: { [path]: '' } }, { browsers: ['firefox'] });
    expect(brought).toEqual({ firefox: { path } });
  });

  test('is the one that the environment names', async () => {
    const programs = { ...installed('chromium'), '/opt/own/chrome': '\x7fELF' };
    const env = { DOORWAY_CHROMIUM: '/opt/own/chrome' };
    const { brought, machine } = await bring({ system: 'debian', programs, env, fonts: true });
    expect(brought).toEqual({ chromium: { path: '/opt/own/chrome' } });
    expect(browserProgram('chromium', machine)).toBe('/opt/own/chrome');
  });

  test.each([
    [{}, 'DOORWAY_CHROMIUM names /opt/own/chrome, which is no program.'],
    [
      { '/opt/own/chrome': 'libnss3.so: cannot open shared object file' },
      'DOORWAY_CHROMIUM names /opt/own/chrome, which does not start (libnss3.so: cannot open shared object file).',
    ],
  ])('and when the environment names one that is not, nothing else is tried', async (broken, problem) => {
    const env = { DOORWAY_CHROMIUM: '/opt/own/chrome' };
    const { brought, commands } = await bring({
      ...{ system: 'debian', archive: DEBIAN_ARCHIVE, env, broken, fonts: true },
      programs: installed('chromium'),
    });
    expect(brought).toEqual({ chromium: { problem } });
    expect(commands).toEqual([]);
  });

  test('but does not start leaves its place to the next', async () => {
    const { brought } = await bring({
      system: 'debian',
      programs: installed('chromium-browser'),
      broken: { '/usr/bin/chromium': 'Illegal instruction' },
      fonts: true,
    });
    expect(brought).toEqual({ chromium: { path: '/usr/bin/chromium-browser' } });
  });

  test('but does not start is told of, when no other can be had', async () => {
    const { brought } = await bring({
      system: 'fedora',
      broken: { '/usr/bin/chromium': 'chromium: error while loading shared libraries: libgbm.so.1' },
      download: NO_NETWORK,
      fonts: true,
    });
    expect(problemsOf(brought)[0]).toContain(
      '/usr/bin/chromium does not start (chromium: error while loading',
    );
  });

  test('is not started to be asked on Windows, where that would open a window', async () => {
    const path = 'C:\\Programs\\Mozilla Firefox\\firefox.exe';
    const { brought, machine } = await bring(
      { system: 'windows', env: { PROGRAMFILES: 'C:\\Programs' }, programs: { [path]: 'MZ' } },
      { browsers: ['firefox'] },
    );
    expect(brought).toEqual({ firefox: { path } });
    expect(machine.commands).toEqual([]);
  });
});

describe('a snap is no browser for this', () => {
  test.each([
    ['a script that leads to it', { '/usr/bin/chromium-browser': stub('chromium') }],
    ['its own program', { '/snap/bin/chromium': '\x7fELF' }],
  ])('%s', async (_, programs) => {
    const { brought } = await bring({ system: 'ubuntu', programs, fonts: true });
    expect(brought).toEqual({ chromium: { path: '/cache/chromium' } });
  });

  test('a real one behind it is found', async () => {
    const programs = { '/usr/bin/firefox': stub('firefox'), ...installed('firefox-esr') };
    const { brought, commands } = await bring(
      { system: 'ubuntu', programs, fonts: true },
      { browsers: ['firefox'] },
    );
    expect(brought).toEqual({ firefox: { path: '/usr/bin/firefox-esr' } });
    expect(commands).toEqual([]);
  });

  test('a script that starts a real browser is one', async () => {
    const programs = { '/usr/bin/chromium': '#!/bin/sh\nexec /usr/lib/chromium/chromium "$@"\n' };
    const { brought } = await bring({ system: 'debian', programs, fonts: true });
    expect(brought).toEqual({ chromium: { path: '/usr/bin/chromium' } });
  });
});

describe('Debian', () => {
  test('root: the packages, and fonts where there are none', async () => {
    const { brought, lines, commands } = await bring({ system: 'debian', archive: DEBIAN_ARCHIVE });
    expect(brought).toEqual({ chromium: { path: '/usr/bin/chromium' } });
    expect(ofApt(commands)).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium fontconfig fonts-liberation',
    ]);
    expect(lines).toEqual([
      'Chromium is not on this computer yet.',
      'apt: reading the package lists',
      'apt: installing chromium, fontconfig, fonts-liberation',
      'apt: 118 MB to fetch',
      'apt: fetched 25 %',
      'apt: fetched 50 %',
      'apt: fetched 75 %',
      'apt: fetched 100 %',
      'apt: unpacked and set up 25 %',
      'apt: unpacked and set up 50 %',
      'apt: unpacked and set up 75 %',
      'apt: unpacked and set up 100 %',
      'apt: done',
    ]);
  });

  test('for tests both browsers and the screen, all at once', async () => {
    const { brought, commands } = await bring({ system: 'debian', archive: DEBIAN_ARCHIVE }, TESTS);
    expect(brought).toEqual({
      chromium: { path: '/usr/bin/chromium' },
      firefox: { path: '/usr/bin/firefox-esr' },
    });
    const packages = 'chromium firefox-esr fontconfig fonts-liberation xvfb xdotool';
    expect(ofApt(commands)).toEqual([
      'apt-get update',
      `apt-get install -y --no-install-recommends ${packages}`,
    ]);
  });

  test('only what is missing', async () => {
    const programs = installed('chromium', 'firefox', 'Xvfb');
    const setup: Setup = { system: 'debian', archive: DEBIAN_ARCHIVE, programs, fonts: true };
    const { commands } = await bring(setup, TESTS);
    expect(ofApt(commands)[1]).toBe('apt-get install -y --no-install-recommends xvfb xdotool');
  });

  test('lists that were read before are read again: they name an old browser', async () => {
    const { brought, commands } = await bring({
      ...{ system: 'debian', archive: DEBIAN_ARCHIVE, lists: 'old', fonts: true },
    });
    expect(brought).toEqual({ chromium: { path: '/usr/bin/chromium' } });
    expect(ofApt(commands)).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium',
    ]);
  });

  test('a browser that is too old is told of, and made new', async () => {
    const { brought, lines, commands } = await bring(
      {
        ...{ system: 'debian', archive: DEBIAN_ARCHIVE, fonts: true },
        programs: installed('firefox-esr'),
        versions: { '/usr/bin/firefox-esr': 'Mozilla Firefox 140.12.0esr' },
      },
      { browsers: ['firefox'] },
    );
    expect(brought).toEqual({ firefox: { path: '/usr/bin/firefox-esr' } });
    expect(lines[0]).toBe('/usr/bin/firefox-esr is too old (140; 153 or newer is needed).');
    expect(ofApt(commands)[1]).toBe('apt-get install -y --no-install-recommends firefox-esr');
  });

  test('a browser that is too old leaves its place to the next', async () => {
    const { brought, commands } = await bring(
      {
        ...{ system: 'fedora', fonts: true },
        programs: installed('firefox', 'firefox-esr'),
        versions: { '/usr/bin/firefox': 'Mozilla Firefox 152.0.4' },
      },
      { browsers: ['firefox'] },
    );
    expect(brought).toEqual({ firefox: { path: '/usr/bin/firefox-esr' } });
    expect(commands).toEqual([]);
  });

  test('a person with a sudo that asks nothing', async () => {
    const { brought, commands } = await bring({
      ...{ system: 'debian', user: 'sudoer', archive: DEBIAN_ARCHIVE, fonts: true },
    });
    expect(brought).toEqual({ chromium: { path: '/usr/bin/chromium' } });
    expect(commands).toEqual([
      'sudo -n true',
      'sudo -n apt-get update',
      expect.stringMatching(/^apt-cache policy /),
      'sudo -n apt-get install -y --no-install-recommends chromium',
    ]);
  });

  test('a person without rights: the download, and nobody is asked for a password', async () => {
    const { brought, lines, commands } = await bring({
      ...{ system: 'debian', user: 'person', archive: DEBIAN_ARCHIVE, fonts: true },
    });
    expect(brought).toEqual({ chromium: { path: '/cache/chromium' } });
    expect(commands).toEqual(['sudo -n true', 'fetch chromium']);
    expect(lines).toEqual([
      'Chromium is not on this computer yet.',
      'Chromium: downloading it (about 170 MB, once)',
      'Chromium: downloaded 20 %',
      'Chromium: downloaded 40 %',
      'Chromium: downloaded 60 %',
      'Chromium: downloaded 80 %',
      'Chromium: downloaded 100 %',
    ]);
  });

  test('a person without rights and network: one sentence', async () => {
    const setup: Setup = { system: 'debian', user: 'person', archive: DEBIAN_ARCHIVE, download: NO_NETWORK };
    const { brought } = await bring({ ...setup, fonts: true });
    expect(problemsOf(brought)).toEqual([
      'Chromium is needed, but apt needs root, or sudo without a password, and its download failed ' +
        '(getaddrinfo ENOTFOUND cdn.playwright.dev): connect this computer to the network and try again, ' +
        'install it ("sudo apt-get install chromium"), or set DOORWAY_CHROMIUM to the path of its program.',
    ]);
  });

  test('a person without rights who lacks fonts is told, as pages will look empty', async () => {
    const programs = installed('chromium');
    const { lines } = await bring({ system: 'debian', user: 'person', archive: DEBIAN_ARCHIVE, programs });
    expect(lines).toEqual([
      'There are no fonts here, so pages may show no letters: apt needs root, or sudo without a password.',
    ]);
  });

  test('where there is no apt either', async () => {
    const { lines } = await bring({ system: 'fedora', programs: installed('chromium') });
    expect(lines).toEqual(['There are no fonts here, so pages may show no letters.']);
  });

  test('apt is asked to be silent, to wait for its lock, and to end in time', async () => {
    const machine = madeUpMachine({ system: 'debian', archive: DEBIAN_ARCHIVE });
    const commands: string[] = [];
    const { run } = machine;
    machine.run = (command, options) => {
      commands.push(command.join(' '));
      return run(command, options);
    };
    await bringBrowsers(machine, CHROMIUM, () => {});
    for (const command of ofApt(commands)) {
      expect(command).toMatch(
        /^env DEBIAN_FRONTEND=noninteractive LC_ALL=C timeout --foreground --kill-after=10 \d+ apt-get -q /,
      );
      expect(command).toContain('-o DPkg::Lock::Timeout=120');
    }
  });
});

describe('apt fails', () => {
  const debian: Setup = { system: 'debian', archive: DEBIAN_ARCHIVE, fonts: true };

  test('out of reach: then the download', async () => {
    const { brought, commands } = await bring({ ...debian, updates: [APT_OUT_OF_REACH] });
    expect(brought).toEqual({ chromium: { path: '/cache/chromium' } });
    expect(ofApt(commands)).toEqual(['apt-get update']);
  });

  test('out of reach, and no download: one sentence for each browser', async () => {
    const setup: Setup = { ...debian, updates: [APT_OUT_OF_REACH], download: NO_NETWORK };
    const { brought } = await bring(setup, TESTS);
    const sentence = (name: string, title: string, packageName: string) =>
      `${title} is needed, but apt could not read its package lists (deb.debian.org is out of reach), and its ` +
      `download failed (getaddrinfo ENOTFOUND cdn.playwright.dev): connect this computer to the ` +
      `network and try again, install it ("apt-get install ${packageName}"), or set DOORWAY_${name} to the path ` +
      'of its program.';
    expect(problemsOf(brought)).toEqual([
      sentence('CHROMIUM', 'Chromium', 'chromium'),
      sentence('FIREFOX', 'Firefox', 'firefox-esr'),
    ]);
  });

  test('another program reads the lists: it is waited for', async () => {
    const { brought, commands } = await bring({ ...debian, updates: [LOCKED, LOCKED] });
    expect(brought).toEqual({ chromium: { path: '/usr/bin/chromium' } });
    expect(ofApt(commands)).toHaveLength(4);
  });

  test('another program does not let go of the lists', async () => {
    const { brought, commands } = await bring({
      ...{ ...debian, updates: Array<typeof LOCKED>(100).fill(LOCKED), download: NO_NETWORK },
    });
    expect(ofApt(commands)).toHaveLength(25);
    expect(problemsOf(brought)[0]).toContain('(another program is using apt)');
  });

  test.each([
    ['E: You don’t have enough free space in /var/cache/apt/archives/.', 100, 'the disk is full'],
    ['dpkg: error: No space left on device', 100, 'the disk is full'],
    ['', 124, 'it took too long'],
    ['', 137, 'it took too long'],
    ['E: Sub-process /usr/bin/dpkg returned an error code (1)', 100, 'Sub-process /usr/bin/dpkg returned'],
    ['', 3, 'exit code 3'],
  ])('%s %d', async (output, code, words) => {
    const chromium = { version: '1', fails: [output, code] as [string, number] };
    const setup: Setup = { ...debian, archive: { ...DEBIAN_ARCHIVE, chromium }, download: NO_NETWORK };
    const { brought } = await bring(setup);
    expect(problemsOf(brought)[0]).toContain(`apt could not install chromium (${words}`);
  });

  test('a source that nobody needs is out of reach: no matter', async () => {
    const other = `${APT_OUT_OF_REACH[0].replaceAll('deb.debian.org', 'packages.example')}`;
    const machine = madeUpMachine({ ...debian });
    const { run } = machine;
    machine.run = async (command, options) => {
      const result = await run(command, options);
      return command.includes('update') ? { ...result, output: other } : result;
    };
    expect(await bringBrowsers(machine, CHROMIUM, () => {})).toEqual({
      chromium: { path: '/usr/bin/chromium' },
    });
  });
});

describe('half of it works', () => {
  const broken = (name: string) => ({
    ...DEBIAN_ARCHIVE,
    [name]: {
      version: '1',
      fails: [`E: Failed to fetch http://deb.debian.org/${name}.deb  Hash Sum mismatch`, 100] as [
        string,
        number,
      ],
    },
  });

  test('the browser without the fonts: it is there, and that is said', async () => {
    const { brought, lines } = await bring({ system: 'debian', archive: broken('fonts-liberation') });
    expect(brought).toEqual({ chromium: { path: '/usr/bin/chromium' } });
    expect(lines.at(-1)).toBe(
      'There are no fonts here, so pages may show no letters: ' +
        'apt could not install fontconfig, fonts-liberation (Hash Sum mismatch).',
    );
  });

  test('one browser of two: the other is downloaded', async () => {
    const { brought, commands } = await bring({ system: 'debian', archive: broken('firefox-esr') }, TESTS);
    expect(brought).toEqual({
      chromium: { path: '/usr/bin/chromium' },
      firefox: { path: '/cache/firefox' },
    });
    expect(commands.filter((command) => command.startsWith('fetch'))).toEqual(['fetch firefox']);
  });

  test('the browsers without the screen', async () => {
    const { brought } = await bring({ system: 'debian', archive: broken('xvfb') }, TESTS);
    expect(problemsOf(brought)).toEqual([]);
  });

  test('a package that installs, but brings no browser that starts', async () => {
    const { brought } = await bring({
      ...{ system: 'debian', archive: DEBIAN_ARCHIVE, download: NO_NETWORK, fonts: true },
      broken: { '/usr/bin/chromium': 'Illegal instruction' },
    });
    expect(problemsOf(brought)[0]).toContain('/usr/bin/chromium does not start (Illegal instruction)');
  });
});

describe('Ubuntu', () => {
  test.each(['ubuntu', 'mint'] as const)('%s: the downloads first, the rest by apt', async (system) => {
    const { brought, commands } = await bring({ system, archive: UBUNTU_ARCHIVE }, TESTS);
    expect(brought).toEqual({
      chromium: { path: '/cache/chromium' },
      firefox: { path: '/cache/firefox' },
    });
    expect(commands.filter((command) => !command.startsWith('apt-cache'))).toEqual([
      'fetch chromium',
      'fetch firefox',
      'apt-get update',
      'apt-get install -y --no-install-recommends fontconfig fonts-liberation xvfb xdotool',
    ]);
  });

  test.each(['2:1snap1-0ubuntu2', '1:85.0.4183.83-0ubuntu2.22.04.1'])(
    'no download: a package that only installs a snap is left alone: %s',
    async (version) => {
      const archive = { ...UBUNTU_ARCHIVE, 'chromium-browser': { version } };
      const setup: Setup = { system: 'ubuntu', archive, download: NO_NETWORK };
      const { brought, commands } = await bring(setup);
      expect(ofApt(commands).join()).not.toMatch(/chromium|firefox/);
      expect(problemsOf(brought)).toEqual([
        'Chromium is needed, but its download failed (getaddrinfo ENOTFOUND cdn.playwright.dev), and ' +
          'apt has no package for it: connect this computer to the network and try again, install it, not as a ' +
          'snap, or set DOORWAY_CHROMIUM to the path of its program.',
      ]);
    },
  );

  test('no download: a package with the real browser, as Mozilla and Mint have them, is taken', async () => {
    const archive = { ...UBUNTU_ARCHIVE, firefox: { version: '158.0~build1' } };
    const setup: Setup = { system: 'ubuntu', user: 'sudoer', archive, download: NO_NETWORK, fonts: true };
    const { brought, commands } = await bring(setup, { browsers: ['firefox'] });
    expect(brought).toEqual({ firefox: { path: '/usr/bin/firefox' } });
    expect(ofApt(commands).at(-1)).toBe('sudo -n apt-get install -y --no-install-recommends firefox');
  });
});

describe('a download', () => {
  const LIBRARY = 'chrome: error while loading shared libraries: libnss3.so: cannot open shared object file';

  test.each(['macos', 'windows', 'fedora'] as const)(
    '%s: is the way, and apt is not asked',
    async (system) => {
      const { brought, commands } = await bring({ system, fonts: true }, TESTS);
      expect(problemsOf(brought)).toEqual([]);
      expect(commands).toEqual(['fetch chromium', 'fetch firefox']);
    },
  );

  test.each(['macos', 'windows'] as const)(
    '%s: fails in one sentence, without a word of apt',
    async (system) => {
      const { brought } = await bring({ system, download: NO_NETWORK });
      expect(problemsOf(brought)).toEqual([
        'Chromium is needed, but its download failed (getaddrinfo ENOTFOUND cdn.playwright.dev): ' +
          'connect this computer to the network and try again, install it, or set DOORWAY_CHROMIUM to the path of ' +
          'its program.',
      ]);
    },
  );

  test('is not tried a third time', async () => {
    const machine = madeUpMachine({ system: 'macos', download: NO_NETWORK });
    const outputs: string[] = [];
    const { run } = machine;
    machine.run = async (command, options) => {
      const result = await run(command, options);
      outputs.push(result.output);
      return result;
    };
    await bringBrowsers(machine, CHROMIUM, () => {});
    expect(outputs.join('').match(/ENOTFOUND/g)).toHaveLength(2);
  });

  test.each([
    ['Error: Download failed: server returned code 404 body', 'server returned code 404'],
    ['Error: connect ECONNREFUSED 1.2.3.4:443', 'connect ECONNREFUSED 1.2.3.4:443'],
    ['Error: unable to verify the first certificate', 'unable to verify the first certificate'],
    ['Error: self-signed certificate in certificate chain', 'self-signed certificate in certificate chain'],
    [
      "Error: EACCES: permission denied, mkdir '/root/.cache'",
      "EACCES: permission denied, mkdir '/root/.cache'",
    ],
    [
      'Error: ERROR: Playwright does not support chromium on x',
      'ERROR: Playwright does not support chromium on x',
    ],
    ['It took longer than 30 minutes and was ended.', 'It took longer than 30 minutes and was ended'],
    ['…', 'it ended without saying why'],
  ])('%s', async (download, words) => {
    const { brought } = await bring({ system: 'macos', download });
    expect(problemsOf(brought)[0]).toContain(`its download failed (${words})`);
  });

  test('gets its libraries by apt', async () => {
    const setup: Setup = { system: 'ubuntu', archive: UBUNTU_ARCHIVE, library: LIBRARY, fonts: true };
    const { brought, commands } = await bring(setup);
    expect(brought).toEqual({ chromium: { path: '/cache/chromium' } });
    expect(commands).toEqual(['fetch chromium', 'libraries chromium']);
  });

  test('without its libraries is told of, where we may not install them', async () => {
    const setup: Setup = { system: 'ubuntu', user: 'person', archive: UBUNTU_ARCHIVE, library: LIBRARY };
    const { brought } = await bring({ ...setup, fonts: true });
    expect(problemsOf(brought)[0]).toContain(`/cache/chromium does not start (${LIBRARY})`);
  });
});

test('whoever starts a browser that is not there is told how to get it', () => {
  const machine = madeUpMachine({ system: 'debian', programs: { '/usr/bin/firefox': stub('firefox') } });
  expect(() => browserProgram('firefox', machine)).toThrow(
    /^There is no Firefox .*npm start.*DOORWAY_FIREFOX/,
  );
});

test('os-release tells the distribution and what it resembles', () => {
  const mint = 'NAME="Linux Mint"\nVERSION_ID="22"\nID=linuxmint\nID_LIKE="ubuntu debian"\n';
  expect(distributionsOf(mint)).toEqual(['linuxmint', 'ubuntu', 'debian']);
  expect(distributionsOf('PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n')).toEqual(['debian']);
  expect(distributionsOf('')).toEqual([]);
});
