/** Words as the name of a file: what file systems refuse becomes a space, and it is never empty or hidden. */
export function fileName(words: string, ending: string): string {
  const name = words.replace(/[\s\\/:*?"<>|\p{C}]+/gu, ' ').replace(/^[\s.]+|[\s.]+$/gu, '');
  return `${[...name].slice(0, LONGEST).join('').trim() || 'doorway'}.${ending}`;
}

/** Characters; file systems take 255 bytes. */
const LONGEST = 60;
