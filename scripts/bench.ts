import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.ts';

// Every tests/bench/NAME.bench.ts is a program that prints its own tables; `npm run bench -- NAME` runs one.
const wanted = process.argv[2] ?? '';
const folder = join(ROOT, 'tests', 'bench');
const files = readdirSync(folder).filter((file) => file.endsWith('.bench.ts') && file.startsWith(wanted));
if (!files.length) {
  console.error(`There is no bench named ${wanted} in tests/bench.`);
  process.exitCode = 1;
}
for (const file of files.sort()) {
  console.log(`\n=== ${file.replace('.bench.ts', '')} ===`);
  const { status } = spawnSync(process.execPath, [join(folder, file)], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
