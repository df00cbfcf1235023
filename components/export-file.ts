import type { Stored } from '../lib/store/stored.ts';
import { exportText } from '../lib/store/transfer.ts';
import { saveFile } from './save-file.ts';

/** Hands everything that is stored to the browser's downloads; gives the name of the file. */
export function exportFile(stored: Stored): string {
  const now = new Date();
  const name = `doorway-${now.toISOString().slice(0, 10)}.json`;
  saveFile(new Blob([exportText(stored, now.getTime())], { type: 'application/json' }), name);
  return name;
}
