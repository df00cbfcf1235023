import { expect, test } from 'vitest';
import { backupKey, isBackupKey, STORE_KEY, STORE_LOCK, TURN_PORT } from '../../../lib/store/keys.ts';

// Other versions of Doorway wrote these and wait for each other by them: another name would lose what they kept.
test('names in the browser’s storage stay what they are', () => {
  expect([STORE_KEY, STORE_LOCK, TURN_PORT]).toEqual(['doorway', 'doorway-store', 'doorway-store-turn']);
  expect(backupKey(2)).toBe('doorway-backup-v2');
});

test('what a migration kept is found again, whichever version it was', () => {
  for (const version of [-1, 0, 1, 2, 10, 12_345]) expect(isBackupKey(backupKey(version))).toBe(true);
});

test.each([
  STORE_KEY,
  'doorway-backup-v',
  'doorway-backup-vx',
  'doorway-backup-v2.json',
  'my-doorway-backup-v2',
])('%s is none of these', (key) => {
  expect(isBackupKey(key)).toBe(false);
});
