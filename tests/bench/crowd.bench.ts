import { cpus } from 'node:os';
import { scratchFolder } from '../browser/driver/profile.ts';
import { calendarReplica } from '../replicas/calendar/index.ts';
import { gmailReplica } from '../replicas/gmail/index.ts';
import { bundleOutlook, outlookReplica } from '../replicas/outlook/index.ts';
import type { Request, Response } from '../replicas/types.ts';
import { type Host, measureCrowd } from './cost/crowd.ts';
import { launchBench, withAccess } from './cost/launch.ts';
import { medianOf } from './cost/median.ts';
import type { Figures } from './cost/scenarios.ts';

/** What Doorway does in a page into which 2,000 elements come at once that can be written in. */
const ROUNDS = Number(process.argv[2] ?? 3);

const folder = await scratchFolder('crowd');
try {
  await withAccess(folder.path);
  const hosts: Record<Host, (request: Request) => Response> = {
    gmail: gmailReplica,
    calendar: calendarReplica,
    outlook: outlookReplica(await bundleOutlook()),
  };
  const wanted = (process.argv[3]?.split(',') ?? Object.keys(hosts)) as Host[];
  const rounds: Figures[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    for (const host of wanted) {
      const bench = await launchBench('doorway', folder.path, hosts[host]);
      try {
        rounds.push(await measureCrowd(bench, host));
      } finally {
        await bench.close();
      }
    }
    console.error(`round ${round} of ${ROUNDS}`);
  }
  const date = new Date().toISOString().slice(0, 10);
  console.log(`${date}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores, medians of ${ROUNDS} rounds\n`);
  const names = [...new Set(rounds.flatMap(Object.keys))].filter((name) => name.endsWith('longest'));
  console.log(
    '| milliseconds of processor time in scripts | longest | of that, styles and layout of the page | in all |\n| --- | --: | --: | --: |',
  );
  for (const name of names) {
    const figure = (of: string) => medianOf(rounds, name.replace('longest', of))?.toFixed(1);
    console.log(
      `| ${name.replace(': longest', '')} | ${figure('longest')} | ${figure('layout')} | ${figure('in all')} |`,
    );
  }
} finally {
  folder.remove();
}
