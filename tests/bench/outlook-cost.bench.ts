import { cpus } from 'node:os';
import { scratchFolder } from '../browser/driver/profile.ts';
import { bundleOutlook, outlookReplica } from '../replicas/outlook/index.ts';
import { launchBench, type Variant, withAccess } from './cost/launch.ts';
import { medianOf } from './cost/median.ts';
import { measureOutlook } from './cost/outlook.ts';
import type { Figures } from './cost/scenarios.ts';

/** What Doorway costs in our own copy of Outlook, beside the same page without it; the two take turns. */
const VARIANTS = ['none', 'doorway'] as const satisfies Variant[];
const ROUNDS = Number(process.argv[2] ?? 5);

function median(rounds: Figures[], name: string): string {
  const middle = medianOf(rounds, name);
  return middle === null ? '–' : middle.toFixed(middle >= 100 ? 0 : 1);
}

const folder = await scratchFolder('outlook');
try {
  await withAccess(folder.path);
  const answer = outlookReplica(await bundleOutlook());
  const rounds: Record<(typeof VARIANTS)[number], Figures[]> = { none: [], doorway: [] };
  for (let round = 1; round <= ROUNDS; round++) {
    for (const variant of VARIANTS) {
      const bench = await launchBench(variant, variant === 'none' ? null : folder.path, answer);
      try {
        rounds[variant].push(await measureOutlook(bench));
      } finally {
        await bench.close();
      }
    }
    console.error(`round ${round} of ${ROUNDS}`);
  }
  const date = new Date().toISOString().slice(0, 10);
  console.log(`${date}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores, medians of ${ROUNDS} rounds\n`);
  console.log('| measure | no extension | Doorway |\n| --- | --: | --: |');
  for (const name of Object.keys(rounds.doorway[0] ?? {}))
    console.log(`| ${name} | ${median(rounds.none, name)} | ${median(rounds.doorway, name)} |`);
} finally {
  folder.remove();
}
