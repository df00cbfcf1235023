import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ScratchFolder {
  path: string;
  remove(): void;
}

/** A new folder among the system's temporary files, removed on `remove` or when the process ends. */
export async function scratchFolder(name: string): Promise<ScratchFolder> {
  const path = await mkdtemp(join(tmpdir(), `doorway-${name}-`));
  const remove = () => {
    process.off('exit', remove);
    // A browser that is just ending may still write; what then remains is in the temporary files.
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    } catch {}
  };
  process.on('exit', remove);
  return { path, remove };
}
