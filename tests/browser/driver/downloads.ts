import { mkdirSync, readdirSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { poll } from './waiting.ts';

export interface Downloads {
  folder: string;
  next(ending: string): Promise<{ name: string; content: Buffer }>;
}

/** A folder in the profile, where the browser puts downloads without asking. */
export function downloadsIn(profile: string): Downloads {
  const folder = join(profile, 'downloads');
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    async next(ending) {
      const find = () => readdirSync(folder).find((name) => name.endsWith(ending));
      const files = () => `The folder holds ${readdirSync(folder).join(', ') || 'nothing'}.`;
      const name = await poll(find, `a download that ends in ${ending}`, files);
      // Browsers make the file first and fill it afterwards.
      const content = await poll(async () => {
        const read = await readFile(join(folder, name));
        return read.length > 0 && !readdirSync(folder).some(isUnfinished) ? read : null;
      }, `${name} to be whole`);
      await rm(join(folder, name));
      return { name, content };
    },
  };
}

const isUnfinished = (name: string) => /\.(?:crdownload|part)$/.test(name);
