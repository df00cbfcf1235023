import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.ts';

/** Folders of `lib` that need no browser and have unit tests of their own: only there does a mutant say something. */
const FOLDERS = ['zoom', 'room', 'store', 'insert', 'snippets', 'events'];

const stryker = join(ROOT, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');

/** Breaks each line of the named folders, or of all, in many ways, and says what the unit tests did not notice. */
function main(wanted: string[]): void {
  const unknown = wanted.filter((name) => !existsSync(join(ROOT, 'lib', name)));
  if (unknown.length > 0) throw new Error(`There is no lib/${unknown.join(', lib/')}.`);
  const folders = wanted.length > 0 ? wanted : FOLDERS;
  const mutate = folders.map((name) => `lib/${name}/**/*.ts`).join();
  const { status } = spawnSync(process.execPath, [stryker, 'run', '--mutate', mutate], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}

try {
  main(process.argv.slice(2));
} catch (error: unknown) {
  console.error(`\nThat did not work: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
