import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.ts';

/** Folders of `lib` that need no browser and have unit tests of their own: only there does a mutant say something. */
const FOLDERS = ['zoom', 'room', 'store', 'insert', 'snippets', 'events'];
const IN_BROWSER = 'insert-in-browser';

const stryker = join(ROOT, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');

/**
 * Breaks each line of the named folders, or of all, in many ways, and says what the unit tests did not notice. With
 * `insert-in-browser`, how many mutants and a seed: a sample of `lib/insert`, for its tests in Chromium.
 */
function main(wanted: string[]): void {
  const [first, count = '150', seed = `${Date.now() % 10_000}`] = wanted;
  if (first === IN_BROWSER) {
    measureInBrowser(count, seed);
    return;
  }
  const unknown = wanted.filter((name) => !existsSync(join(ROOT, 'lib', name)));
  if (unknown.length > 0) throw new Error(`There is no lib/${unknown.join(', lib/')}.`);
  const folders = wanted.length > 0 ? wanted : FOLDERS;
  runStryker(['--mutate', folders.map((name) => `lib/${name}/**/*.ts`).join()]);
}

function measureInBrowser(count: string, seed: string): void {
  console.log(`A sample of ${count} mutants, seed ${seed}`);
  runStryker(['tests/mutation/stryker.config.json'], { DOORWAY_MUTANTS: count, DOORWAY_SEED: seed });
  if (process.exitCode !== 0) return;
  const report = readFileSync(join(ROOT, 'reports', `${IN_BROWSER}.json`), 'utf8');
  const { files } = JSON.parse(report) as { files: Record<string, { mutants: { status: string }[] }> };
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const countOf = (...wanted: string[]) => statuses.filter((status) => wanted.includes(status)).length;
  const killed = countOf('Killed', 'Timeout');
  const tried = killed + countOf('Survived');
  const [least, most] = intervalOf(killed, tried);
  console.log(
    `Seed ${seed}: ${killed} of ${tried} killed, ${percent(killed / tried)} (95 %: ${percent(least)} to ${percent(most)}). ` +
      `Of ${statuses.length} mutants no test reaches ${countOf('NoCoverage')}; ${countOf('Ignored')} are values that are read once.`,
  );
}

/** Wilson's interval: between which shares the true one lies, with 95 %, when a sample had `hits` of `tried`. */
function intervalOf(hits: number, tried: number): [number, number] {
  const z = 1.96;
  const middle = (hits + z ** 2 / 2) / (tried + z ** 2);
  const half = (z / (tried + z ** 2)) * Math.sqrt((hits * (tried - hits)) / tried + z ** 2 / 4);
  return [middle - half, middle + half];
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function runStryker(words: string[], env: Record<string, string> = {}): void {
  const { status } = spawnSync(process.execPath, [stryker, 'run', ...words], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  process.exitCode = status ?? 1;
}

try {
  main(process.argv.slice(2));
} catch (error: unknown) {
  console.error(`\nThat did not work: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
