// `node scripts/begin.mjs NAME ARGUMENTS`: installs the packages and runs scripts/NAME.ts.
// In plain JavaScript and without any package: the Node that runs this may be too old for TypeScript.
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const [name = '', ...args] = process.argv.slice(2);
const at = (moment) => `${Math.round((Date.now() - moment) / 1000)} s`;

/** Ends with a sentence instead of a stack trace; tests also with the line that says how many passed. */
function giveUp(sentence) {
  console.error(`\n${sentence}`);
  if (name === 'test') console.log('0 passed, 1 failed');
  process.exit(1);
}

/** Whether a Node runs TypeScript as it is. */
function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

/**
 * The Node that the packages bring, if it is there and starts; else the one that runs this, if it is new enough.
 * On Linux it is Node 24, since Node 26 needs a library there (libatomic) that small systems lack.
 */
function nodeForScripts() {
  const { platform, arch } = process;
  const isAppleSilicon = platform === 'darwin' && arch === 'arm64';
  const folder = `${isAppleSilicon ? 'node-bin' : 'node'}-${platform === 'win32' ? 'win' : platform}-${arch}`;
  const brought = join(MODULES, folder, 'bin', platform === 'win32' ? 'node.exe' : 'node');
  const { status, stdout } = spawnSync(brought, ['--version'], { encoding: 'utf8' });
  if (status === 0 && runsTypeScript(stdout.trim())) return brought;
  if (runsTypeScript(process.version)) return process.execPath;
  return giveUp(
    `Doorway’s scripts need Node 22.18 or newer. This is ${process.version}, and the package ${folder} did not bring ` +
      `a newer one: install it from https://nodejs.org, and try again.`,
  );
}

/** npm's own cache folder may not be writable, as in a home that belongs to somebody else. */
function cacheArguments() {
  const folder = process.env.npm_config_cache;
  try {
    if (folder) {
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.W_OK);
    }
    return [];
  } catch {
    return ['--cache', join(MODULES, '.cache', 'npm')];
  }
}

/**
 * Installs what package-lock.json names, without writing it: each version of npm would write it in its own way.
 * No package needs its install scripts, and some people forbid them. All kinds of packages are named, since settings
 * of npm and NODE_ENV=production leave some out, and the lock, which a setting can have npm ignore. How many packages were fetched is told, since
 * the first time takes a minute or more.
 */
async function installPackages() {
  const lock = join(MODULES, '.package-lock.json');
  const isFirst =
    !existsSync(lock) || statSync(lock).mtimeMs < statSync(join(ROOT, 'package-lock.json')).mtimeMs;
  const start = Date.now();
  if (isFirst) console.log('The packages are being installed. The first time that takes a minute or two.');
  let fetched = 0;
  const { code, output } = await npm(
    [
      'install',
      '--no-save',
      '--package-lock',
      '--include=dev',
      '--include=optional',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=http',
      ...cacheArguments(),
    ],
    (line) => {
      if (/^npm http fetch GET 200 .*\.tgz/.test(line) && ++fetched % 200 === 0)
        console.log(`   ${fetched} packages fetched, ${at(start)}`);
    },
  );
  if (code !== 0) giveUp(`The packages could not be installed: ${reasonIn(output)}`);
  if (isFirst) console.log(`   The packages are installed, ${at(start)}.`);
}

/** Runs the npm that runs this, or the one on the PATH. */
function npm(words, onLine) {
  const own = /npm-cli\.c?js$/.test(process.env.npm_execpath ?? '') ? process.env.npm_execpath : null;
  // On Windows npm is a batch file, which only a shell starts.
  const [program, first, shell] = own
    ? [process.execPath, [own], false]
    : ['npm', [], process.platform === 'win32'];
  return new Promise((done) => {
    const child = spawn(program, [...first, ...words], {
      cwd: ROOT,
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let rest = '';
    const read = (data) => {
      output += data;
      const lines = (rest + data).split('\n');
      rest = lines.pop();
      lines.forEach(onLine);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.on('error', () =>
      done({ code: 1, output: 'npm error npm was not found. It comes with Node: https://nodejs.org' }),
    );
    child.on('close', (code) => done({ code, output }));
  });
}

/** Of npm's many lines about an error, the one that says what it was. */
function reasonIn(output) {
  const lines = [...output.matchAll(/^npm (?:error|ERR!) (.+)$/gm)].map(([, line]) => line.trim());
  const isFact = (line) =>
    /^(?:code|errno|syscall|path|dest|hostname|A complete log|command|cwd|gyp)\b/i.test(line);
  const code = lines.find((line) => line.startsWith('code '));
  return lines.find((line) => !isFact(line)) ?? code ?? 'npm did not say why.';
}

/** Runs the script in place of this program, with its signals and its exit code. */
function runScript(node) {
  const isTest = name === 'test';
  const child = spawn(node, [join(ROOT, 'scripts', `${name}.ts`), ...args], {
    cwd: ROOT,
    stdio: ['inherit', isTest ? 'pipe' : 'inherit', 'inherit'],
    env: {
      ...process.env,
      PATH: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
    },
  });
  let end = '';
  child.stdout?.setEncoding('utf8').on('data', (data) => {
    process.stdout.write(data);
    end = (end + data).slice(-100);
  });
  // Ctrl+C reaches the script too, which ends in its own way.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('close', (code) => {
    // Whatever ended the tests, the last line says how many passed and failed.
    if (isTest && !/^\d+ passed, \d+ failed\n$/m.test(end))
      giveUp('The tests ended before they were through.');
    process.exitCode = code ?? 1;
  });
}

if (Number(process.versions.node.split('.')[0]) < 20)
  giveUp(`Doorway needs Node 20 or newer, and this is ${process.version}. It is at https://nodejs.org`);
// WXT makes patterns of paths, and modules are addresses: `doorway (1)` would end in an error of theirs.
const [odd] = /[#$%()*+?[\]^{|}]/.exec(ROOT) ?? [];
if (odd)
  giveUp(
    `The builder cannot work in a folder whose path has a “${odd}” in it: rename ${ROOT}, and try again.`,
  );
await installPackages();
runScript(nodeForScripts());
