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
  /** What of the longest were the browser's styles and layout of the page, which that frame needs with or without Doorway. */
  layoutInLongest: number;
}

const CATEGORIES = ['devtools.timeline', 'v8', 'v8.compile'];
/** What has an address of a script in it and lasts. */
const TIMED = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'v8.run']);
/** What the browser does for a script that asks where something is, or what it looks like. */
const LAYOUT = new Set(['UpdateLayoutTree', 'Layout']);

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
  let longest: TraceEvent | undefined;
  const ends = new Map<number, number>();
  for (const event of own) {
    const { tid, ts, dur = 0, tdur } = event;
    // What lies inside another of these was counted with it.
    if (ts < (ends.get(tid) ?? 0)) continue;
    if (tdur === undefined) throw new Error('The trace holds no processor time.');
    ends.set(tid, ts + dur);
    total += tdur;
    if (tdur > (longest?.tdur ?? 0)) longest = event;
  }
  const layout = longest
    ? sumOf(events.filter((event) => LAYOUT.has(event.name) && isIn(longest, event)))
    : 0;
  return { script: total / 1000, longest: (longest?.tdur ?? 0) / 1000, layoutInLongest: layout / 1000 };
}

function isIn({ pid, tid, ts, dur = 0 }: TraceEvent, inner: TraceEvent): boolean {
  return inner.pid === pid && inner.tid === tid && inner.ts >= ts && inner.ts < ts + dur;
}

function sumOf(events: TraceEvent[]): number {
  return events.reduce((sum, { tdur = 0 }) => sum + tdur, 0);
}

/** A trace holds all processes: pages of the extension itself, such as the options, are not the page's burden. */
const CONTENT_SCRIPT = /^chrome-extension:\/\/[^/]+\/(?:content|pageWorld|content-scripts\/\w+)\.js$/;

function isContentScript({ args }: TraceEvent): boolean {
  const { url, fileName, scriptName } = args?.data ?? {};
  return [url, fileName, scriptName].some((address) => address && CONTENT_SCRIPT.test(address));
}
