import type { Snippet } from './snippet.ts';

/**
 * What a reader will see of a snippet, in one line. Lines that hold nothing but an address are left out where there are
 * words: all addresses begin alike, and would be cut off before the words that differ.
 */
export function previewOf({ shown, links }: Snippet): string {
  const lines = shown.split('\n').map((line) => line.trim());
  const words = lines.filter((line) => line !== '' && !links.includes(line));
  return (words.length > 0 ? words : lines).join(' · ');
}
