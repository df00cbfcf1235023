import { cpus } from 'node:os';
import { scratchFolder } from '../browser/driver/profile.ts';
import { launchBench, type Variant } from './cost/launch.ts';
import { type Figures, held, insertion, lateWithManyOpen, measure } from './cost/scenarios.ts';
import { buildPeer, INBOXSDK_VERSION } from './peers/build.ts';

/**
 * Doorway beside what people would take instead: the same button by way of InboxSDK, and the least that any such
 * extension costs. The three take turns, each in a fresh browser, so that a busy moment of the machine hits all.
 */
const VARIANTS = ['floor', 'inboxsdk', 'doorway'] as const satisfies Variant[];
const ROUNDS = Number(process.argv[2] ?? 5);
/** A long sitting takes minutes: it is measured once for each. */
const COMPOSES = Number(process.env.PEERS_COMPOSES ?? 2000);
const SIZES = [1_000, 200_000, 1_000_000];
/** When the floor, which always does the same, takes so many times as long in one round as in another, ratios say little. */
const TOO_NOISY = 1.5;

type Rounds = Record<(typeof VARIANTS)[number], Figures[]>;

async function measured(variant: Variant, dir: string | undefined, withSitting: boolean): Promise<Figures> {
  const bench = await launchBench(variant, ...(dir ? [dir] : []));
  try {
    return {
      ...(await measure(bench, variant)),
      ...(await lateWithManyOpen(bench, variant)),
      ...(await insertion(bench, variant, SIZES)),
      ...(withSitting ? await held(bench, COMPOSES) : {}),
    };
  } finally {
    await bench.close();
  }
}

interface Spread {
  least: number;
  median: number;
  most: number;
}

function spreadOf(rounds: Figures[], name: string): Spread | null {
  const values = rounds.flatMap((figures) => figures[name] ?? []).sort((a, b) => a - b);
  const [least] = values;
  const most = values.at(-1);
  const median = values[values.length >> 1];
  if (least === undefined || most === undefined || median === undefined) return null;
  return { least, median, most };
}

const figure = (value: number) => value.toFixed(Math.abs(value) >= 100 ? 0 : 1);

function cell(spread: Spread | null): string {
  if (!spread) return '–';
  const { least, median, most } = spread;
  return least === most ? figure(median) : `${figure(median)} (${figure(least)}–${figure(most)})`;
}

function ratio(over: Spread | null, under: Spread | null): string {
  return over && under && under.median > 0 ? (over.median / under.median).toFixed(1) : '–';
}

function table(rounds: Rounds): string {
  const names = [...new Set(VARIANTS.flatMap((variant) => rounds[variant].flatMap(Object.keys)))];
  const rows = names.map((name) => {
    const [floor, inboxsdk, doorway] = VARIANTS.map((variant) => spreadOf(rounds[variant], name));
    return [name, cell(floor ?? null), cell(inboxsdk ?? null), cell(doorway ?? null)].concat(
      ratio(doorway ?? null, floor ?? null),
      ratio(inboxsdk ?? null, doorway ?? null),
    );
  });
  const head = [
    'measure',
    'floor',
    `InboxSDK ${INBOXSDK_VERSION}`,
    'Doorway',
    'Doorway ÷ floor',
    'InboxSDK ÷ Doorway',
  ];
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(['---', ...head.slice(1).map(() => '--:')]), ...rows.map(line)].join('\n');
}

/** Whether the floor's own figures differ so much from round to round that the machine was doing something else. */
function isTooNoisy({ floor }: Rounds): boolean {
  const spread = spreadOf(floor, '300 frames × 20 of 500 rows replaced, scripts');
  return spread !== null && spread.most / spread.least > TOO_NOISY;
}

const folder = await scratchFolder('peer');
try {
  await buildPeer(folder.path);
  const rounds: Rounds = { floor: [], inboxsdk: [], doorway: [] };
  for (let round = 1; round <= ROUNDS; round++) {
    for (const variant of VARIANTS)
      rounds[variant].push(
        await measured(variant, variant === 'inboxsdk' ? folder.path : undefined, round === 1),
      );
    console.error(`round ${round} of ${ROUNDS}`);
  }
  const date = new Date().toISOString().slice(0, 10);
  console.log(
    `${date}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${ROUNDS} rounds: median (least–most)\n`,
  );
  console.log(table(rounds));
  if (isTooNoisy(rounds))
    console.log(
      '\nThe machine was too busy to tell: the floor alone moved more than that from round to round.',
    );
} finally {
  folder.remove();
}
