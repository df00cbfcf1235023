import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FINDING_CODES } from '../../../lib/room/findings/types.ts';
import { ROOT, SHIPPED, sourcesIn } from './sources.ts';

interface Message {
  message: string;
  description?: string;
}
type Catalogue = Record<string, Message>;

const FOLDER = join(ROOT, 'public', '_locales');
const catalogue = (language: string): Catalogue =>
  JSON.parse(readFileSync(join(FOLDER, language, 'messages.json'), 'utf8'));

const languages = readdirSync(FOLDER);
const english = catalogue('en');
const keys = Object.keys(english);
const shipped = sourcesIn(...SHIPPED);
const code = shipped.map((source) => source.code).join('\n');
const manifest = [
  'wxt.config.ts',
  ...readdirSync(join(ROOT, 'entrypoints')).map((name) => join('entrypoints', name, 'index.html')),
]
  .map((path) => {
    try {
      return readFileSync(join(ROOT, path), 'utf8');
    } catch {
      return '';
    }
  })
  .join('\n');

/** Every string in the code, whole. */
const strings = new Set([...code.matchAll(/'((?:[^'\\\n]|\\.)*)'/g)].map(([, text]) => text));

/** Keys that are put together: a family's beginning, in a template or handed to a function, and a code. */
const FAMILIES = [...code.matchAll(/`([a-z]\w+)\$\{|Key\(\s*'([a-z]\w*)'/g)].map(
  ([, a, b]) => (a ?? b) as string,
);
const FINDINGS = FINDING_CODES.map((code) => `find${code.charAt(0).toUpperCase()}${code.slice(1)}`);

function isUsed(key: string): boolean {
  if (strings.has(key) || manifest.includes(`__MSG_${key}__`)) return true;
  if (FINDINGS.includes(key)) return true;
  return FAMILIES.some((family) => {
    const rest = key.slice(family.length);
    return key.startsWith(family) && strings.has(rest.charAt(0).toLowerCase() + rest.slice(1));
  });
}

describe('words', () => {
  test('every key that is asked for is there', () => {
    const asked = [...code.matchAll(/\bsay\(\s*'(\w+)'/g)].map(([, key]) => key as string);
    const named = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key as string);
    expect(asked.length).toBeGreaterThan(50);
    expect(named.length).toBeGreaterThan(2);
    expect([...asked, ...named].filter((key) => !(key in english))).toEqual([]);
  });

  test('every finding of what was pasted has its words', () => {
    expect(FINDINGS.filter((key) => !(key in english))).toEqual([]);
  });

  test('every key is used', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  test('every message says something, without an exclamation mark', () => {
    const empty = keys.filter((key) => !english[key]?.message.trim());
    const loud = keys.filter((key) => english[key]?.message.includes('!'));
    expect({ empty, loud }).toEqual({ empty: [], loud: [] });
  });

  test('quotes and apostrophes are those of print', () => {
    expect(keys.filter((key) => /['"]/.test(english[key]?.message ?? ''))).toEqual([]);
  });

  test('no word that a person has to look up', () => {
    const jargon = keys.filter((key) =>
      /\b(?:URL|URI|DOM|token|regex|null|undefined)\b/.test(english[key]?.message ?? ''),
    );
    expect(jargon).toEqual([]);
  });

  test('the extension’s name begins with its own, not with Zoom’s', () => {
    for (const language of languages) expect(catalogue(language).extName?.message).toMatch(/^Doorway/);
    expect(english.extDescription?.message).toContain('Not affiliated with Zoom');
  });

  for (const language of languages)
    test(`${language} has the keys of English and the same places for values`, () => {
      const other = catalogue(language);
      expect(Object.keys(other).sort()).toEqual([...keys].sort());
      const places = (message = '') => [...new Set(message.match(/\$\d/g) ?? [])].sort();
      const differ = keys.filter(
        (key) => String(places(other[key]?.message)) !== String(places(english[key]?.message)),
      );
      expect(differ).toEqual([]);
    });
});
