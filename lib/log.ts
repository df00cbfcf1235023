import type { RequestType } from './messages.ts';
import { sharedInPage } from './shared-in-page.ts';

/** Where something failed. Words of this list and no others, so that nothing of the person's can be handed in. */
export type LogCode =
  | `answer ${RequestType}`
  | `migration from ${number}`
  | 'access'
  | 'advice'
  | 'backups'
  | 'context menu'
  | 'copy'
  | 'diagnosis'
  | 'drawing'
  | 'edit'
  | 'import'
  | 'injection'
  | 'insertion'
  | 'log'
  | 'migration'
  | 'outdated links'
  | 'page state'
  | 'policy'
  | 'popup'
  | 'progress'
  | 'registration'
  | 'request'
  | 'script'
  | 'store'
  | 'storage access'
  | 'tab message'
  | 'undo'
  | 'unhandled'
  | 'updated'
  | 'use';

/** Something that failed; plain data. */
export interface LogEntry {
  code: LogCode;
  /** What is kept of the error; see `describeError`. */
  error: string;
  times: number;
  /** The last time; milliseconds since the epoch. */
  at: number;
}

const MOST_ENTRIES = 20;
const MOST_FRAMES = 4;
const NAME = /^(?:[A-Z][A-Za-z]{2,30})?Error$/;
/** All that is kept of a message: these words of the browsers and of Doorway, which say nothing of anybody. */
const KNOWN_WORDS =
  /context invalidated|extension was updated|Receiving end|(?:port|channel) closed|in time|not answered|not its page|no migration|not what was written|too many requests|store: (?:full|failed|invalid|read-only|slow)|quota|Cannot access|No tab|Frame/i;
/** A place in a script of ours, without the extension's id: Firefox gives each installation its own. */
const FRAME = /-extension:\/\/[^/\s]+\/(?:[\w-]+\/)*([\w-]+\.js:\d+:\d+)/g;

// All scripts of Doorway in a page write into one list; the background and each of Doorway's own pages have another.
const entries = sharedInPage<LogEntry[]>('log', () => []);
let listener: (() => void) | undefined;

/** Remembers that something failed. Never throws, and keeps nothing of the person's. */
export function logError(code: LogCode, error: unknown): void {
  const kept = describeError(error);
  // What an update of the extension does to a script that was in a page before: one entry, wherever it is met.
  const isUpdated = /invalidated|updated/.test(kept);
  const entry: LogEntry = {
    code: isUpdated ? 'updated' : code,
    error: isUpdated ? '' : kept,
    times: 1,
    at: Date.now(),
  };
  const index = entries.findIndex((known) => known.code === entry.code && known.error === entry.error);
  if (index >= 0) entry.times += entries.splice(index, 1)[0]?.times ?? 0;
  entries.push(entry);
  if (entries.length > MOST_ENTRIES) entries.shift();
  listener?.();
}

/** Makes a handler for a promise's `catch`, which remembers the error and gives the value `instead`. */
export function logged<Value>(code: LogCode, instead: Value): (error: unknown) => Value {
  return (error) => {
    logError(code, error);
    return instead;
  };
}

/** What may be kept and told of an error: its name, a message that is known, and where in our scripts it came from. */
export function describeError(error: unknown): string {
  const given = (error ?? {}) as Partial<Record<keyof Error, unknown>>;
  const [name, message, stack] = [given.name, given.message, given.stack].map((part) =>
    typeof part === 'string' ? part : '',
  ) as [string, string, string];
  const words = KNOWN_WORDS.exec(message)?.[0];
  const frames = [...stack.replace(message, '').matchAll(FRAME)].slice(0, MOST_FRAMES);
  return [
    NAME.test(name) ? name : typeof error,
    ...(words ? [`(${words})`] : []),
    ...frames.map(([, place]) => place),
  ].join(' ');
}

/** What failed in this script's world, oldest first. */
export function logEntries(): readonly LogEntry[] {
  return entries;
}

/** The same as lines for a report; `now`: milliseconds since the epoch. */
export function logLines(now: number): string[] {
  return entries.map(({ code, error, times, at }) => {
    const ago = Math.round((now - at) / 1000);
    return [`${ago} s ago:`, code, error, times > 1 ? `(${times} times)` : ''].filter(Boolean).join(' ');
  });
}

/** Puts what was kept of an earlier run before what failed since, and calls `onChange` whenever something fails. */
export function keepLog(earlier: readonly LogEntry[], onChange: () => void): void {
  entries.unshift(...earlier);
  entries.splice(0, entries.length - MOST_ENTRIES);
  listener = onChange;
}
