import type { Insertion, UndoOutcome } from './insertion.ts';

/** Takes several insertions out, the last first; the first outcome that is not `undone`, if there is one. */
export async function undoAll(insertions: readonly Insertion[]): Promise<UndoOutcome> {
  const outcomes: UndoOutcome[] = [];
  for (const insertion of insertions.toReversed()) outcomes.push(await insertion.undo());
  return outcomes.find((outcome) => outcome !== 'undone') ?? 'undone';
}

/**
 * Makes one insertion of several that belong together. Undo takes all of them out, the last first. `later` says that the
 * page took it back only when it took all of them back.
 */
export function asOne(insertions: readonly [Insertion, ...Insertion[]]): Insertion {
  return {
    editor: insertions[0].editor,
    isOpen: () => insertions.some((insertion) => insertion.isOpen()),
    undo: () => undoAll(insertions),
    later: Promise.all(insertions.map(({ later }) => later)).then((ends) =>
      ends.every((end) => end?.ok === false) ? (ends[0] ?? null) : null,
    ),
  };
}
