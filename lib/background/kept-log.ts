import { browser } from 'wxt/browser';
import { keepLog, type LogEntry, logEntries, logError, logged } from '../log.ts';

const KEY = 'doorway-log';

/**
 * Keeps what fails in the background in the browser's memory, which content scripts cannot read: browsers end a
 * background after half a minute, and a report is asked for later. Also hears what nobody has caught.
 */
export async function startLog(): Promise<void> {
  addEventListener('unhandledrejection', ({ reason }) => logError('unhandled', reason));
  addEventListener('error', ({ error }) => logError('unhandled', error));
  const { session } = browser.storage;
  // Where that memory is refused there is no other place to say it.
  const write = () => void session.set({ [KEY]: logEntries() }).catch(() => {});
  const kept = await session.get(KEY).catch(logged('log', {} as Record<string, unknown>));
  keepLog((kept[KEY] ?? []) as LogEntry[], write);
  if (logEntries().length > 0) write();
}
