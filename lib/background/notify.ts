import { browser } from 'wxt/browser';
import { isRecord } from '../store/check.ts';
import { jsonOf } from '../store/json.ts';
import { STORE_KEY } from '../store/keys.ts';
import { type StorageChange, storagePort } from '../store/port.ts';
import { tellTab } from './tell-tab.ts';

/** Tells open pages whenever something changed of which they got a copy, so that they ask again. */
export function notifyPages(): void {
  onRoomsChanged(() => void tellPages());
}

/** Calls `listener` whenever what is inserted, or may be, is another than before; not when a room was merely used. */
export function onRoomsChanged(listener: () => void): void {
  storagePort().onChanged((area, changes) => {
    const item = area === 'local' ? changes[STORE_KEY] : undefined;
    if (area === 'managed' || (item && concernsPages(item))) listener();
  });
}

/** Tells every tab: those without a script of ours do not hear it, and it carries nothing. */
export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(async ({ id }) => id !== undefined && tellTab(id, { type: 'changed' })));
}

/** Whether a change is one of what pages get: not when a room was merely used, or advice was given. */
function concernsPages({ oldValue, newValue }: StorageChange): boolean {
  return jsonOf(pagesPart(oldValue)) !== jsonOf(pagesPart(newValue));
}

function pagesPart(item: unknown): unknown {
  if (!isRecord(item)) return item;
  const { setAside: _aside, rooms, settings, ...rest } = item;
  return { ...rest, rooms: without(rooms, ['usedAt']), settings: without(settings, ADVICE_FIELDS) };
}

const ADVICE_FIELDS = ['toldOnce', 'silencedAdvice'];

function without(value: unknown, fields: string[]): unknown {
  if (Array.isArray(value)) return value.map((entry) => without(entry, fields));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([field]) => !fields.includes(field)));
}
