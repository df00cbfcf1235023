import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { ROOT } from '../process/sources.ts';

// Each starts three programs one after the other.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

interface Project {
  /** What npm does, as JavaScript. */
  npm?: string;
  /** What scripts/test.ts does. */
  script: string;
  /** The name of its folder. */
  place?: string;
}

/** Runs begin.mjs in a project of its own, with an npm that installs nothing. */
async function begin(
  { npm = '', script, place = 'Zoë’s döor way' }: Project,
  name = 'test',
  ...args: string[]
) {
  folder = join(await mkdtemp(join(tmpdir(), 'doorway-begin-')), place);
  await mkdir(folder);
  await mkdir(join(folder, 'scripts'));
  await copyFile(join(ROOT, 'scripts', 'begin.mjs'), join(folder, 'scripts', 'begin.mjs'));
  await writeFile(join(folder, 'package-lock.json'), '{}');
  await writeFile(join(folder, 'npm-cli.cjs'), npm);
  await writeFile(join(folder, 'scripts', `${name}.ts`), script);
  const child = spawn(process.execPath, [join(folder, 'scripts', 'begin.mjs'), name, ...args], {
    env: { ...process.env, npm_execpath: join(folder, 'npm-cli.cjs'), npm_config_cache: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (data) => {
    output += data;
  });
  child.stderr.setEncoding('utf8').on('data', (data) => {
    output += data;
  });
  const code = await new Promise((done) => child.on('close', done));
  return { code, lines: output.trimEnd().split('\n') };
}

test('the script runs as TypeScript, with its arguments and its exit code', async () => {
  const script =
    'const words: string[] = process.argv.slice(2); console.log(words.join()); process.exitCode = 7;';
  const { code, lines } = await begin({ script }, 'start', 'firefox', 'two words');
  expect(lines.at(-1)).toBe('firefox,two words');
  expect(code).toBe(7);
});

test.each([
  ['1 passed, 0 failed', 0],
  ['3 passed, 2 failed', 1],
])('the last line of the tests stays the last: %s', async (line, exitCode) => {
  const { code, lines } = await begin({
    script: `console.log(${JSON.stringify(line)}); process.exitCode = ${exitCode};`,
  });
  expect(lines.at(-1)).toBe(line);
  expect(code).toBe(exitCode);
});

test.each([
  ['throw before anything', "throw new Error('boom');"],
  ['cannot be loaded', "import './missing.ts';"],
  ['are killed', "console.log('half'); process.kill(process.pid, 'SIGKILL');"],
  ['end too early', "console.log('1 passed, 0 failed'); console.log('… more');"],
])('tests that %s are a failure in the last line', async (_, script) => {
  const { code, lines } = await begin({ script });
  expect(lines.at(-1)).toBe('0 passed, 1 failed');
  expect(code).toBe(1);
});

const NO_NETWORK = `
console.error('npm warn deprecated something');
console.error('npm error code ENOTFOUND');
console.error('npm error syscall getaddrinfo');
console.error('npm error network request to https://registry.npmjs.org/x failed, reason: getaddrinfo ENOTFOUND');
console.error('npm error A complete log of this run can be found in: /root/x.log');
process.exit(1);`;

test.each(['start', 'test'])('%s without packages ends in a sentence', async (name) => {
  const { code, lines } = await begin({ npm: NO_NETWORK, script: "console.log('never');" }, name);
  expect(lines).toEqual([
    'The packages are being installed. The first time that takes a minute or two.',
    '',
    'The packages could not be installed: ' +
      'network request to https://registry.npmjs.org/x failed, reason: getaddrinfo ENOTFOUND',
    ...(name === 'test' ? ['0 passed, 1 failed'] : []),
  ]);
  expect(code).toBe(1);
});

test('the progress of many packages is a few lines', async () => {
  const npm = `for (let i = 1; i <= 450; i++) console.error('npm http fetch GET 200 https://x/p-' + i + '.tgz 9ms');`;
  const { lines } = await begin({ npm, script: 'console.log(1)' }, 'start');
  expect(lines.filter((line) => line.includes('packages fetched'))).toEqual([
    expect.stringMatching(/^ {3}200 packages fetched, \d+ s$/),
    expect.stringMatching(/^ {3}400 packages fetched, \d+ s$/),
  ]);
});

test.each(['doorway (1)', 'a+b', 'a#b', '100%'])(
  'in a folder named %s the builder cannot work, which is said',
  async (place) => {
    const { code, lines } = await begin({ script: "console.log('never');", place }, 'start');
    expect(lines.at(-1)).toMatch(
      /^The builder cannot work in a folder whose path has a “[^a-z]” in it: rename .*, and try again\.$/,
    );
    expect(code).toBe(1);
  },
);

test('settings of npm leave out no package and not the lock', async () => {
  const npm = 'console.error("npm error", ...process.argv.slice(2)); process.exit(1);';
  const { lines } = await begin({ npm, script: '' });
  expect(lines.join()).toMatch(/install .*--package-lock --include=dev --include=optional/);
});
