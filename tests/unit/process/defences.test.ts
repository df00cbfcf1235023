import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Row {
  area: string;
  threat: string;
  defence: string;
  file: string;
  title: string;
}

const PAGE = 'docs/defences.md';
const AREAS = [
  'A hostile page',
  'A hostile paste',
  'A hostile file',
  'A broken-into renderer',
  'A dead worker',
  'A full, slow or broken store',
  'An update under an open tab',
  'A withdrawn permission',
  'Kept pages',
  'Private windows',
  'The clock',
  'Two browsers',
];

/** The lines of the page's tables, but for their heads. */
function rows(): Row[] {
  let area = '';
  return readFileSync(PAGE, 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('## ')) area = line.slice(3);
      if (!line.startsWith('|') || /^\| (?:Threat|---)/.test(line)) return [];
      const [, threat = '', defence = '', named = ''] = line.split('|').map((cell) => cell.trim());
      const [, file = '', title = ''] = /^`([^`]+)` › (.+)$/.exec(named) ?? [];
      return [{ area, threat, defence, file, title }];
    });
}

/** The titles that a test file gives to its tests and groups, as they stand there. */
function titlesIn(file: string): string[] {
  const source = readFileSync(`tests/${file}`, 'utf8');
  const call = /(?:\)|\b(?:test|it|describe|describePart))\(\s*(['"`])((?:\\.|(?!\1).)*)\1\s*,/gs;
  return [...source.matchAll(call)].map(([, , title = '']) => title);
}

describe('what Doorway defends against', () => {
  const all = rows();

  test('is said in at least 80 lines, each of them once', () => {
    expect(all.length).toBeGreaterThanOrEqual(80);
    const threats = all.map(({ area, threat }) => `${area}: ${threat}`);
    expect(new Set(threats).size).toBe(threats.length);
  });

  test.each(AREAS)('covers: %s', (area) => {
    expect(all.filter((row) => row.area === area).length).toBeGreaterThanOrEqual(2);
  });

  test.each(all)('$area: $threat', ({ threat, defence, file, title }) => {
    expect([threat, defence, file, title]).not.toContain('');
    expect(file).toMatch(/\.(?:test\.tsx?|spec\.ts)$/);
    expect(existsSync(`tests/${file}`)).toBe(true);
    expect(titlesIn(file)).toContain(title);
  });

  test('is found from the pages that people read first', () => {
    for (const page of ['README.md', 'SECURITY.md'])
      expect(readFileSync(page, 'utf8')).toContain('(docs/defences.md)');
  });
});
