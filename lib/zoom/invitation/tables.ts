import { foldLine } from './fold-line.ts';
import { findMarks } from './marks.ts';
import { areOwn } from './own-words.ts';

/** What parts the cells of a row: of web pages and spreadsheets, of Markdown, of files with comma-separated values. */
const SEPARATORS = ['\t', '|', ';', ','];
const LONGEST_HEADER = 300;
const LONGEST_ROW = 2000;
const LONGEST_HEADING = 40;
const MOST_CELLS = 30;
/** A header is looked for in so many lines; whoever pastes a longer table has its header in it nearer to the beginning. */
const MOST_HEADERS = 2000;
/** As many as there are links that are looked at. */
const MOST_ROWS = 400;
/** The line between header and rows in Markdown. */
const RULE = /^[\s|:+-]+$/;
const LINK_HEADING =
  /^(?:link|url|zoom|zoom[ -]?(?:link|url|room|raum)|join|lien|enlace|ligação|リンク|链接|連結|링크|ссылка|رابط|קישור)$/u;

/**
 * Puts the heading of its column before each cell of a table that has a column for a meeting ID or a passcode, so that
 * rows read like labelled lines; all other text stays. A row's link and number come first, as what follows is theirs.
 */
export function labelTables(text: string): string {
  const lines = text.split('\n');
  const out: string[] = [];
  let looked = 0;
  let rows = 0;
  let behind = 0;
  for (const [i, line] of lines.entries()) {
    if (i < behind) continue;
    const header = looked < MOST_HEADERS && mayBeHeader(line) && looked++ >= 0 ? readHeader(line) : null;
    out.push(line);
    if (!header) continue;
    behind = i + 1;
    while (rows < MOST_ROWS) {
      // Between the rows of a table from a web page there may be an empty line.
      const at = lines[behind]?.trim() ? behind : behind + 1;
      const next = lines[at] ?? '';
      if (!RULE.test(next)) {
        const row = rowOf(next, header);
        if (row.length !== header.cells.length) break;
        out.push('', ...labelled(row, header));
        rows++;
      }
      behind = at + 1;
    }
  }
  return rows === 0 ? text : out.join('\n');
}

interface Header {
  separator: string;
  cells: string[];
  /** Whether the column leads to a room. */
  isRoom: boolean[];
}

function mayBeHeader(line: string): boolean {
  return line.length <= LONGEST_HEADER && /[\t|;,]/.test(line) && !/\d|:\/\//.test(line);
}

function readHeader(line: string): Header | null {
  for (const separator of SEPARATORS) {
    const cells = cellsOf(line, separator);
    if (cells.some((cell) => cell.length > LONGEST_HEADING)) continue;
    const kinds = cells.map(kindOf);
    const known = kinds.filter((kind) => kind !== null);
    if (known.length < 2 || !known.some((kind) => kind !== 'link')) continue;
    return { separator, cells, isRoom: kinds.map((kind) => kind === 'id' || kind === 'link') };
  }
  return null;
}

function kindOf(cell: string): 'id' | 'passcode' | 'link' | null {
  const folded = foldLine(cell);
  if (LINK_HEADING.test(folded)) return 'link';
  const last = findMarks(folded, cell).at(-1);
  if (!last || last.end !== folded.length || !areOwn(folded.slice(0, last.start), 'password')) return null;
  if (last.kind === 'id') return 'id';
  return last.kind === 'passcode' || last.kind === 'phonePasscode' ? 'passcode' : null;
}

/** The cells below a header. The first and the last one may be empty; tabs around a whole line are no cells. */
function rowOf(line: string, { separator, cells }: Header): string[] {
  const row = cellsOf(line, separator);
  if (row.length === cells.length) return row;
  const before = cells[0] === '' ? [''] : [];
  const behind = cells.at(-1) === '' ? [''] : [];
  return [...before, ...cellsOf(line.trim(), separator), ...behind];
}

function cellsOf(line: string, separator: string): string[] {
  if (line.length > LONGEST_ROW) return [];
  const bare = separator === '|' ? line.trim().replace(/^\||\|$/g, '') : line;
  const cells = bare.includes('"') ? quotedCells(bare, separator) : bare.split(separator, MOST_CELLS);
  return cells.map((cell) => cell.trim().replace(/^\*\*(.*)\*\*$/, '$1'));
}

/** Cells of which some stand in quotes, where the separator is text. */
function quotedCells(line: string, separator: string): string[] {
  const cells: string[] = [];
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at <= line.length; at++) {
    if (line[at] === '"') isQuoted = !isQuoted;
    if (at < line.length && (isQuoted || line[at] !== separator)) continue;
    cells.push(
      line
        .slice(from, at)
        .trim()
        .replace(/^"(.*)"$/, '$1'),
    );
    from = at + 1;
  }
  return cells;
}

function labelled(row: string[], { cells, isRoom }: Header): string[] {
  const lines = row.map((cell, i) => ({ line: cell === '' ? '' : `${cells[i]}: ${cell}`, first: isRoom[i] }));
  return [...lines.filter(({ first }) => first), ...lines.filter(({ first }) => !first)]
    .map(({ line }) => line)
    .filter((line) => line !== '');
}
