import type { Insertion, UndoOutcome } from './insertion.ts';

/**
 * Several insertions that belong together as one: Undo takes all of them out, the last first. It is refused later
 * only when all of them are.
 */
export function asOne(insertions: readonly [Insertion, ...Insertion[]]): Insertion {
  return {
    editor: insertions[0].editor,
    isOpen: () => insertions.some((insertion) => insertion.isOpen()),
    async undo() {
      const outcomes: UndoOutcome[] = [];
      for (const insertion of insertions.toReversed()) outcomes.push(await insertion.undo());
      return outcomes.find((outcome) => outcome !== 'undone') ?? 'undone';
    },
    later: Promise.all(insertions.map(({ later }) => later)).then((ends) =>
      ends.every((end) => end?.ok === false) ? (ends[0] ?? null) : null,
    ),
  };
}
