/** The one item of `storage.local` that holds rooms and settings: one item, so that a write is whole or not at all. */
export const STORE_KEY = 'doorway';

/** The lock that every writer takes, in whichever page or worker it runs. */
export const STORE_LOCK = 'doorway-store';

/** The name of the port by which a page in a private window asks the background for its turn to write. */
export const TURN_PORT = 'doorway-store-turn';

/** Where the input of a migration from `version` is kept. */
export function backupKey(version: number): string {
  return `doorway-backup-v${version}`;
}

/** Whether an item holds the input of a migration. */
export function isBackupKey(key: string): boolean {
  return /^doorway-backup-v-?\d+$/.test(key);
}
