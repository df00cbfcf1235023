import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './driver/types.ts';

/** By which way the link came in, for each kind of place in which it was tried. */
export interface DriftResult {
  name: string;
  why: string;
  ways: Record<string, 'button' | 'floats' | 'none'>;
}

const FILE = fileURLToPath(new URL('../../docs/drift.md', import.meta.url));
const TITLE = `# When a host page changes

Each row is a copy of the host page, changed in one way; its kinds of place to write are opened one after
the other, and a person's click has to bring the link in, read back from the editor. "button": by the button
in the page's own row. "any way": by that or by the button that floats at the focused editor. The tables are
written by the scenario tests.
`;
const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

/** Writes one browser's columns of a host's table; a run of some of the rows only changes nothing. */
export function writeDriftTable(
  host: string,
  browser: BrowserName,
  results: DriftResult[],
  expected: number,
): void {
  if (results.length < expected) return;
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : TITLE;
  const section = new RegExp(`\\n## ${host}\\n[^#]*`);
  const known = readRows(section.exec(before)?.[0] ?? '');
  const rows = results.map(({ name, why, ways }) => {
    const figures = { ...known.get(name), [browser]: figuresOf(ways) };
    const cells = BROWSERS.map((one) => figures[one] ?? '– | –');
    return `| ${name} | ${why} | ${cells.join(' | ')} |`;
  });
  const head = `| change | what it is | ${BROWSERS.map((one) => `${one}: button | any way`).join(' | ')} |`;
  const kinds = Object.keys(results[0]?.ways ?? {}).join(', ');
  const table = [head, `|${' --- |'.repeat(2 + BROWSERS.length * 2)}`, ...rows].join('\n');
  const text = `\n## ${host}\n\nTried in: ${kinds}.\n\n${table}\n`;
  const after = section.test(before) ? before.replace(section, () => text) : before + text;
  if (after !== before) writeFileSync(FILE, after);
}

function figuresOf(ways: DriftResult['ways']): string {
  const all = Object.values(ways);
  const count = (fits: (way: string) => boolean) => `${all.filter(fits).length} of ${all.length}`;
  return `${count((way) => way === 'button')} | ${count((way) => way !== 'none')}`;
}

/** The figures of each row that stand in the file, by browser. */
function readRows(section: string): Map<string, Partial<Record<BrowserName, string>>> {
  const rows = section.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| change'));
  return new Map(
    rows.map((line) => {
      const [name = '', , ...figures] = line.slice(2, -2).split(' | ');
      const pairs = BROWSERS.map((one, at) => [one, figures.slice(at * 2, at * 2 + 2).join(' | ')]);
      return [name, Object.fromEntries(pairs)];
    }),
  );
}
