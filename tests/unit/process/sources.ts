import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** What is shipped: everything that these folders hold. */
export const SHIPPED = ['entrypoints', 'components', 'lib'];

export interface Source {
  /** From the project's folder on, with slashes. */
  path: string;
  text: string;
  /** The same without its comments. */
  code: string;
}

/** All TypeScript files below the folders. */
export function sourcesIn(...folders: string[]): Source[] {
  return folders.flatMap((folder) => {
    const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
    return files.map(({ parentPath, name }) => read(join(parentPath, name)));
  });
}

/** The modules that a file imports, also for their types, as they are written. */
export function importsOf({ code }: Source): string[] {
  const found = code.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].map(([, module]) => module as string);
}

/** Our own files that a file imports, from the project's folder on. */
export function ownImportsOf(source: Source): string[] {
  return importsOf(source)
    .filter((module) => module.startsWith('.'))
    .map((module) => join(source.path, '..', module).replaceAll('\\', '/'));
}

/** One line for each file and each thing found in it, to be compared with `[]`. */
export function findAll(sources: Source[], pattern: RegExp): string[] {
  return sources.flatMap(({ path, code }) =>
    [...code.matchAll(new RegExp(pattern, 'g'))].map(([found]) => `${path}: ${found}`),
  );
}

function read(path: string): Source {
  const text = readFileSync(path, 'utf8');
  return { path: relative(ROOT, path).replaceAll('\\', '/'), text, code: withoutComments(text) };
}

/** Blocks, and lines that hold nothing else or end in one; inside an address neither has a space before it. */
function withoutComments(text: string): string {
  return text.replace(/(^|[\s{(])\/\*[\s\S]*?\*\//g, '$1').replace(/(^|\s)\/\/ .*$/gm, '$1');
}
