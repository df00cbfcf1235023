import './firefox-window.ts';
import type { Bidi } from './bidi.ts';
import type { FirefoxOutput } from './firefox-output.ts';
import type { PageError } from './types.ts';

interface LogEntry {
  type: string;
  level: string;
  method?: string;
  text: string;
  source: { context?: string };
  stackTrace?: { callFrames: { url: string }[] };
}

export interface FirefoxErrors {
  /** Those since the last call. */
  take(): PageError[];
  /** Those of one tab. */
  ofContext(context: string): PageError[];
  ofExtension(): PageError[];
}

/** Standard output names no source; what a web page said has come by BiDi, or comes within this time (ms). */
const OUTPUT_DELAY = 150;

/**
 * Errors of web pages and content scripts come by BiDi; those of the extension's own pages and of its
 * background only by the browser's console (uncaught) and by its standard output (`console.error`).
 */
export async function firefoxErrors(
  bidi: Bidi,
  output: FirefoxOutput,
  origin: string,
): Promise<FirefoxErrors> {
  const all: (PageError & { context: string })[] = [];
  let taken = 0;
  const add = (text: string, urls: string[], context: string) => {
    const isOwn = origin !== '' && [...urls, text].some((part) => part.startsWith(origin));
    all.push({ from: isOwn ? 'extension' : 'page', text, url: urls[0] ?? '', context });
  };
  const isNew = (text: string) =>
    !all.some((error) => error.text.includes(text) || text.includes(error.text));
  bidi.on('log.entryAdded', (params) => {
    const entry = params as unknown as LogEntry;
    const said = entry.type === 'console' && (entry.method === 'error' || entry.method === 'assert');
    if (!said && !(entry.type === 'javascript' && entry.level === 'error')) return;
    add(entry.text, entry.stackTrace?.callFrames.map((frame) => frame.url) ?? [], entry.source.context ?? '');
  });
  const addLater = (text: string) =>
    setTimeout(() => isNew(text) && add(text, [origin], ''), OUTPUT_DELAY).unref();
  output.onLine((line) => {
    const said = origin ? saidByContent(line) : null;
    if (said !== null) addLater(said);
  });
  output.onNews('error', ({ text }) => addLater(text ?? ''));
  if (origin) await bidi.privileged(tellUncaughtErrors, origin);
  return {
    take() {
      const fresh = all.slice(taken).map(({ from, text, url }) => ({ from, text, url }));
      taken = all.length;
      return fresh;
    },
    ofContext: (context) => all.filter((error) => error.context === context),
    ofExtension: () => all.filter(({ from }) => from === 'extension'),
  };
}

/**
 * What a page or a background said by `console.error`, from a line of output. Firefox prints their values
 * as source text, in quotes or brackets; its own parts put their bare name in front.
 */
function saidByContent(line: string): string | null {
  const values = /^console\.error:\s*(["(].*)$/.exec(line)?.[1];
  if (values === undefined || /\(new \w*Error\(.*"https?:/.test(values)) return null;
  return /^"((?:[^"\\]|\\.)*)"/.exec(values)?.[1]?.replaceAll('\\n', '\n') ?? values;
}

function tellUncaughtErrors(origin: string): void {
  const listener = {
    // biome-ignore lint/suspicious/noExplicitAny: the inside of Firefox has no types
    observe(message: any) {
      if (!(message instanceof Ci.nsIScriptError)) return;
      const isError = (message.flags & Ci.nsIScriptError.warningFlag) === 0;
      if (!isError || !message.sourceName?.startsWith(origin)) return;
      dump(`DOORWAY ${JSON.stringify({ kind: 'error', text: message.errorMessage })}\n`);
    },
  };
  // Kept on the window: listeners that nothing holds are collected.
  Object.assign(window, { doorwayErrorListener: listener });
  Services.console.registerListener(listener);
}
