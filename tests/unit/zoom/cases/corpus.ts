import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Wanted } from './pastes.ts';

/** A collection of real texts, too large and not ours to ship; what reads it runs only where it is. */
export const CORPUS = process.env.DOORWAY_CORPUS ?? join(process.cwd(), '..', 'shared', 'corpus');

export interface CorpusPaste {
  /** Where the text is from, or the family of made-up texts that it belongs to. */
  source: string;
  input: string;
  want: Wanted;
}

/** The texts of the corpus's `pastes.tsv`, each cell JSON; none where it is absent. */
export function corpusPastes(): CorpusPaste[] {
  const file = join(CORPUS, 'pastes.tsv');
  if (!existsSync(file)) return [];
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [source, input, want] = line.split('\t').map((cell) => JSON.parse(cell));
    return { source, input, want };
  });
}
