import { say, type WordKey } from '../../../lib/words.ts';

/** Numbered steps on Zoom's own pages. */
export function Steps({ words }: { words: readonly WordKey[] }) {
  return (
    <ol className="steps">
      {words.map((word) => (
        <li key={word}>{say(word)}</li>
      ))}
    </ol>
  );
}

export const FIND_APP = ['helpFindApp1', 'helpFindApp2', 'helpFindApp3'] as const;
export const FIND_WEB = ['helpFindWeb1', 'helpFindWeb2', 'helpFindWeb3'] as const;
export const SWITCH_ON = ['helpOn1', 'helpOn2', 'helpOn3', 'helpOn4', 'helpOn5'] as const;
