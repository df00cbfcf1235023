import type { Stored } from '../lib/store/stored.ts';
import { backupText, exportText } from '../lib/store/transfer.ts';
import { saveFile } from './save-file.ts';

/** Hands what was stored before an update to the browser's downloads; gives the name of the file. */
export function backupFile(item: unknown): string {
  const name = 'doorway-before-update.json';
  saveFile(new Blob([backupText(item, Date.now())], { type: 'application/json' }), name);
  return name;
}

/** Hands everything that is stored to the browser's downloads; gives the name of the file. */
export function exportFile(stored: Stored): string {
  const now = new Date();
  const name = `doorway-${now.toISOString().slice(0, 10)}.json`;
  saveFile(new Blob([exportText(stored, now.getTime())], { type: 'application/json' }), name);
  return name;
}
