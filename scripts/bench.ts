import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bringBrowsers } from './browsers/bring.ts';
import { VARIABLE } from './browsers/find.ts';
import { thisMachine } from './browsers/machine.ts';
import { buildBoth } from './build.ts';
import { ROOT } from './run.ts';

// Every tests/bench/NAME.bench.ts is a program that prints its own tables; `npm run bench -- NAME` runs one.
const folder = join(ROOT, 'tests', 'bench');

/** Builds what is measured, brings the browser it is measured in, and runs the benches whose name begins so. */
async function main(wanted = ''): Promise<void> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.bench.ts') && file.startsWith(wanted));
  if (!files.length) throw new Error(`There is no bench named ${wanted} in tests/bench.`);
  // DOORWAY_BUILDS names builds of another state of the code.
  const problem = process.env.DOORWAY_BUILDS ? null : await buildBoth(console.log);
  if (problem) throw new Error(problem);
  const { chromium } = await bringBrowsers(thisMachine(), { browsers: ['chromium'] }, console.log);
  if (!chromium || 'problem' in chromium) throw new Error(chromium?.problem);
  const env = { ...process.env, [VARIABLE.chromium]: chromium.path };
  for (const file of files.sort()) {
    console.log(`\n=== ${file.replace('.bench.ts', '')} ===`);
    const { status } = spawnSync(process.execPath, [join(folder, file)], {
      cwd: ROOT,
      stdio: 'inherit',
      env,
    });
    if (status !== 0) process.exitCode = 1;
  }
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(`\nThat did not work: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});
