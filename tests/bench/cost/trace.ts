import type { Bench } from './launch.ts';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time of the thread, in microseconds. */
  tdur?: number;
  args?: { data?: { url?: string; fileName?: string; scriptName?: string } };
}

/** What ran in the page's process while something was traced. */
export interface Cost {
  /** Processor time of the extension's own scripts, in milliseconds: compiling, running, called back. */
  script: number;
  /** The longest of them without a pause, in milliseconds. */
  longest: number;
}

const CATEGORIES = ['devtools.timeline', 'v8', 'v8.compile'];
/** What has an address of a script in it and lasts. */
const TIMED = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'v8.run']);

/** Traces `act` and adds up what content scripts took of the processor in it. */
export async function traced(bench: Bench, act: () => Promise<unknown>): Promise<Cost> {
  const browser = bench.context.browser();
  if (!browser) throw new Error('Chromium gave no handle to trace by.');
  await browser.startTracing(bench.page, { categories: CATEGORIES });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return ownTime(trace.traceEvents);
}

function ownTime(events: TraceEvent[]): Cost {
  const own = events
    .filter((event) => event.ph === 'X' && TIMED.has(event.name) && isContentScript(event))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let total = 0;
  let longest = 0;
  const ends = new Map<number, number>();
  for (const { tid, ts, dur = 0, tdur } of own) {
    // What lies inside another of these was counted with it.
    if (ts < (ends.get(tid) ?? 0)) continue;
    if (tdur === undefined) throw new Error('The trace holds no processor time.');
    ends.set(tid, ts + dur);
    total += tdur;
    longest = Math.max(longest, tdur);
  }
  return { script: total / 1000, longest: longest / 1000 };
}

/** A trace holds all processes: pages of the extension itself, such as the options, are not the page's burden. */
const CONTENT_SCRIPT = /^chrome-extension:\/\/[^/]+\/(?:content|pageWorld|content-scripts\/\w+)\.js$/;

function isContentScript({ args }: TraceEvent): boolean {
  const { url, fileName, scriptName } = args?.data ?? {};
  return [url, fileName, scriptName].some((address) => address && CONTENT_SCRIPT.test(address));
}
