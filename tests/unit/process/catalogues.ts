import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../messages.ts';
import { ROOT } from './sources.ts';

const FOLDER = join(ROOT, 'public', '_locales');

/** The languages of Doorway, as their folders are called: `en`, `pt_BR`. */
export const languages: readonly string[] = readdirSync(FOLDER).sort();

/** The messages of one. */
export function catalogue(language: string): Catalogue {
  return JSON.parse(readFileSync(join(FOLDER, language, 'messages.json'), 'utf8'));
}

/** The tag by which the web knows a language: `pt-BR`. */
export function tagOf(language: string): string {
  return language.replace('_', '-');
}
