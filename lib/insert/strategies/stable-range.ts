import type { Editor } from '../insertion.ts';
import { isBlank, lettersOf, mapText, offsetOfLetter, rangeOf } from '../text.ts';

/** Gives the selection as it is now. @param isAgain something was written there and taken out since */
export type StableRange = (isAgain: boolean) => Range | null;

/**
 * A selection that outlives its nodes: taking an attempt out may have put new ones in their place. Then it is found
 * again by the letters before it, and by the spaces since the last of them.
 */
export function stableRange(editor: Editor, range: Range): StableRange {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const points = [
    { node: startContainer, offset: startOffset },
    { node: endContainer, offset: endOffset },
  ];
  const { text, points: offsets } = mapText(editor, undefined, points);
  const ends = offsets.map((offset) => {
    const before = text.slice(0, offset).replace(/\n+$/, '');
    return { letters: lettersOf(before).length, blanks: before.length - before.trimEnd().length };
  });
  return (isAgain) => {
    if (!isAgain && editor.contains(range.startContainer) && editor.contains(range.endContainer))
      return range;
    const map = mapText(editor);
    const [from = 0, to = 0] = ends.map(({ letters, blanks }) => {
      let at = letters > 0 ? offsetOfLetter(map.text, letters - 1) + 1 : 0;
      for (let left = blanks; left > 0 && isBlank(map.text[at]) && map.text[at] !== '\n'; left -= 1) at += 1;
      return at;
    });
    return rangeOf(map, from, to);
  };
}
