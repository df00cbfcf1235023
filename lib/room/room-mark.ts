/** What tells rooms apart at a glance, beside their names. */
export interface RoomMark {
  /** Initials. */
  text: string;
  /** The colour behind them, as CSS for light and for dark ground. */
  colour: string;
}

/** On each of them white, in dark pages ink, is easy to read. */
const COLOURS = [
  'light-dark(#2c4487,#9fb2f0)',
  'light-dark(#7f4700,#f2b866)',
  'light-dark(#1c6a41,#84d6a8)',
  'light-dark(#8a2458,#f0a3c8)',
  'light-dark(#0f6472,#7fd0de)',
  'light-dark(#5b3a94,#c7aef5)',
] as const;

/** The mark of a room: the same wherever the room of this id is shown. */
export function markOf({ id, name }: { id: string; name: string }): RoomMark {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return { text: initialsOf(name), colour: COLOURS[sum % COLOURS.length] ?? COLOURS[0] };
}

/** The first letters of the first and the last word of a name; as many as one sees as letters, in any script. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
}
