/**
 * Where a run of text stands after other edits.
 * @param was the text in which the run was seen
 * @param start offset of the run in `was`, in UTF-16 units, as is `length`
 * @param now the text as it is
 * @returns the run's offset in `now`, or `null` when it was changed, or cannot be told from its doubles
 */
export function whereNow(was: string, start: number, length: number, now: string): number | null {
  const run = was.slice(start, start + length);
  const fromEnd = was.length - start;
  if (now.startsWith(was.slice(0, start + length))) return start;
  if (fromEnd <= now.length && now.endsWith(was.slice(start))) return now.length - fromEnd;
  const before = occurrences(was, run);
  const after = occurrences(now, run);
  if (before.length !== after.length) return null;
  return after[before.indexOf(start)] ?? null;
}

/**
 * Where `inserted` came into a text, if that and nothing else happened to it.
 * @param removed what stood there before and was replaced; '' for an insertion at a caret
 * @returns the offset of `inserted` in `after`, or `null` when the texts differ in any other way
 */
export function insertedAt(before: string, after: string, inserted: string, removed = ''): number | null {
  if (!inserted || after.length !== before.length + inserted.length - removed.length) return null;
  const last = before.length - removed.length;
  for (let at = 0; at <= last; at += 1) {
    const fits =
      after.startsWith(inserted, at) &&
      before.startsWith(removed, at) &&
      after.slice(at + inserted.length) === before.slice(at + removed.length);
    if (fits) return at;
    if (before[at] !== after[at]) return null;
  }
  return null;
}

function occurrences(text: string, run: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(run); run && at >= 0; at = text.indexOf(run, at + 1)) found.push(at);
  return found;
}
