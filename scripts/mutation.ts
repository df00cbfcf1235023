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
  const env = { DOORWAY_MUTANTS: count, DOORWAY_SEED: seed };
  const all = tryInBrowser(env);
  if (!all) return;
  const survivors = all.filter(({ status }) => status === 'Survived').map(({ id }) => id);
  console.log(
    `${survivors.length} survived the few tests that each was tried with. Now with all that reach them:`,
  );
  const again =
    survivors.length > 0
      ? tryInBrowser({ ...env, DOORWAY_ONLY: survivors.join(), DOORWAY_TESTS: '1000' })
      : [];
  if (!again) return;
  const late = again.filter(({ status }) => isKilled(status)).length;
  const killed = all.filter(({ status }) => isKilled(status)).length + late;
  const tried = killed + survivors.length - late;
  const countOf = (wanted: string) => all.filter(({ status }) => status === wanted).length;
  const [least, most] = intervalOf(killed, tried);
  console.log(
    `Seed ${seed}: ${killed} of ${tried} killed, ${percent(killed / tried)} (95 %: ${percent(least)} to ${percent(most)}). ` +
      `Of ${all.length} mutants no test reaches ${countOf('NoCoverage')}; ${countOf('Ignored')} are values that are read once.`,
  );
}

interface Mutant {
  id: string;
  status: string;
}

const isKilled = (status: string) => status === 'Killed' || status === 'Timeout';

/** What became of each mutant of `lib/insert`; `null`: Stryker could not run. */
function tryInBrowser(env: Record<string, string>): Mutant[] | null {
  runStryker(['tests/mutation/stryker.config.json'], env);
  if (process.exitCode !== 0) return null;
  const report = readFileSync(join(ROOT, 'reports', `${IN_BROWSER}.json`), 'utf8');
  const { files } = JSON.parse(report) as { files: Record<string, { mutants: Mutant[] }> };
  return Object.values(files).flatMap(({ mutants }) => mutants);
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
