import type { Editor } from '../insertion.ts';
import { isBlank, lettersOf, mapText, offsetOfLetter, rangeOf } from '../text.ts';

/** Gives the selection as it is now. @param isAgain something was written there and taken out since */
export type StableRange = (isAgain: boolean) => Range | null;

/**
 * A selection that outlives its nodes: taking an attempt out may have put new ones in their place. Then it is found
 * again by the letters before it, and by the spaces since the last of them.
 */
export function stableRange(editor: Editor, range: Range): StableRange {
  // The browser gives them sooner than a walk through all of the editor; the lines are not needed.
  const before = (node: Node, offset: number) => {
    const until = range.cloneRange();
    until.setStart(editor, 0);
    until.setEnd(node, offset);
    return until.toString();
  };
  const texts = [
    before(range.startContainer, range.startOffset),
    range.collapsed ? null : before(range.endContainer, range.endOffset),
  ] as const;
  return (isAgain) => {
    if (!isAgain && editor.contains(range.startContainer) && editor.contains(range.endContainer))
      return range;
    const map = mapText(editor);
    const [from, to = from] = texts.flatMap((text) => {
      if (text === null) return [];
      const letters = lettersOf(text).length;
      const blanks = text.length - text.trimEnd().length;
      let at = letters > 0 ? offsetOfLetter(map.text, letters - 1) + 1 : 0;
      for (let left = blanks; left > 0 && isBlank(map.text[at]) && map.text[at] !== '\n'; left -= 1) at += 1;
      return at;
    });
    return rangeOf(map, from ?? 0, to ?? 0);
  };
}
