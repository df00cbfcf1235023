import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts what an organisation sets into a home folder, where Firefox on Linux looks for it when it starts
 * (MDN, "Native manifests": `~/.mozilla/managed-storage/ID.json`).
 */
export async function writeManagedStorage(
  home: string,
  extensionId: string,
  data: Record<string, unknown>,
): Promise<void> {
  const folder = join(home, '.mozilla', 'managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name: extensionId, description: 'A test of Doorway', type: 'storage', data };
  await writeFile(join(folder, `${extensionId}.json`), JSON.stringify(manifest));
}
