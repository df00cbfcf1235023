import { cpus } from 'node:os';
import { pathToFileURL } from 'node:url';
import { launchBench } from './cost/launch.ts';
import { medianOf } from './cost/median.ts';
import { type Figures, measure } from './cost/scenarios.ts';

const VARIANTS = ['none', 'floor', 'doorway'] as const;

/** Medians of all rounds for one measure. Times are milliseconds of processor time, heap is megabytes. */
export interface CostRow extends Record<(typeof VARIANTS)[number], number | null> {
  measure: string;
}

const ROUNDS = 5;

/**
 * Measures what Doorway costs in the Gmail replica, beside the least that any such extension costs and beside
 * none. The three take turns, each time in a fresh browser, so that a busy moment of the machine hits all.
 * @param rounds how often each is measured; the medians are given
 */
export async function run(rounds = ROUNDS, say: (line: string) => void = () => {}): Promise<CostRow[]> {
  const all: Record<(typeof VARIANTS)[number], Figures[]> = { none: [], floor: [], doorway: [] };
  for (let round = 1; round <= rounds; round++) {
    for (const variant of VARIANTS) {
      const bench = await launchBench(variant);
      try {
        all[variant].push(await measure(bench, variant));
      } finally {
        await bench.close();
      }
    }
    say(`round ${round} of ${rounds}`);
  }
  return Object.keys(all.doorway[0] ?? {}).map((name) => ({
    measure: name,
    none: medianOf(all.none, name),
    floor: medianOf(all.floor, name),
    doorway: medianOf(all.doorway, name),
  }));
}

/** The rows as a table for people, in Markdown. */
export function table(rows: CostRow[]): string {
  const show = (value: number | null) => (value === null ? '–' : value.toFixed(value >= 100 ? 0 : 1));
  const ratio = ({ floor, doorway }: CostRow) =>
    floor && doorway !== null ? (doorway / floor).toFixed(1) : '–';
  const lines = [
    ['measure', 'no extension', 'floor', 'Doorway', 'Doorway ÷ floor'],
    ...rows.map((row) => [row.measure, show(row.none), show(row.floor), show(row.doorway), ratio(row)]),
  ];
  const width = (column: number) => Math.max(...lines.map((line) => line[column]?.length ?? 0));
  const text = lines.map(
    (line) =>
      `| ${line.map((cell, at) => (at ? cell.padStart(width(at)) : cell.padEnd(width(at)))).join(' | ')} |`,
  );
  const rule = `| ${lines[0]?.map((_, at) => (at ? `${'-'.repeat(width(at) - 1)}:` : '-'.repeat(width(at)))).join(' | ')} |`;
  return [text[0], rule, ...text.slice(1)].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rows = await run(Number(process.argv[2] ?? ROUNDS), (line) => console.error(line));
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores\n`,
  );
  console.log(table(rows));
}
