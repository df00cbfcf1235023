/** What stands before a line without belonging to it: quote marks, bullets, comment signs, rules. */
const LEADING = ' >|#*/•·●▪◦‣∙–—-─═_=~;%"\'`\u3000';

/** A line without quote marks, bullets, comment signs, bold and italic signs around it. */
export function bareLine(line: string): string {
  let start = 0;
  while (start < line.length && LEADING.includes(line[start] ?? '')) start++;
  const emphasis = opensEmphasis(line, start) ? start - runBefore(line, start) : start;
  return stripEmphasis(line.slice(emphasis).trimEnd()).trimStart();
}

/**
 * Takes out pairs of `*`, `**`, `__`, `` ` `` and `~~` around words (Markdown, WhatsApp). A lone sign stays, and
 * so does one inside a word or behind a comma: passcodes and one-tap numbers have them.
 */
export function stripEmphasis(line: string): string {
  if (!/[*_`~]/.test(line)) return line;
  const plain = line.replace(/`/g, '');
  return stripPairs(stripPairs(stripPairs(plain, '*'), '_'), '~');
}

function stripPairs(line: string, sign: string): string {
  if (!line.includes(sign)) return line;
  const cuts: [number, number][] = [];
  let open: [number, number] | null = null;
  let at = line.indexOf(sign);
  while (at >= 0) {
    let end = at;
    while (line[end] === sign) end++;
    if (open && closes(line, at, end) && isSignificant(line, open, at, sign)) {
      cuts.push(open, [at, end]);
      open = null;
    } else if (opens(line, at, end)) open = [at, end];
    at = line.indexOf(sign, end);
  }
  return without(line, cuts);
}

function opens(line: string, at: number, end: number): boolean {
  return (
    (at === 0 || /[\s([>:："'_*~]/.test(line[at - 1] ?? '')) &&
    end < line.length &&
    /\S/.test(line[end] ?? '')
  );
}

function closes(line: string, at: number, end: number): boolean {
  return (
    /\S/.test(line[at - 1] ?? ' ') && (end === line.length || /[\s:：.,;)\]_*~"']/.test(line[end] ?? ''))
  );
}

/** One underscore or tilde on each side of a single word may be part of it; two, or whole phrases, are emphasis. */
function isSignificant(line: string, open: [number, number], at: number, sign: string): boolean {
  if (sign === '*' || open[1] - open[0] > 1) return true;
  return /[\s:：]/.test(line.slice(open[1], Math.min(at, open[1] + 200)));
}

function without(line: string, cuts: [number, number][]): string {
  let from = 0;
  let kept = '';
  for (const [start, end] of cuts) {
    kept += line.slice(from, start);
    from = end;
  }
  return kept + line.slice(from);
}

function runBefore(line: string, start: number): number {
  let at = start;
  while (at > 0 && (line[at - 1] === '*' || line[at - 1] === '_')) at--;
  return start - at;
}

function opensEmphasis(line: string, start: number): boolean {
  return start > 0 && (line[start - 1] === '*' || line[start - 1] === '_');
}
