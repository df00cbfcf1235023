import { useEffect, useLayoutEffect, useState } from 'react';
import type { OptionsSection } from '../../lib/messages.ts';
import { say, type WordKey } from '../../lib/words.ts';

/** The sections that there are, in the order of the navigation; each has its own anchor. */
export const SECTIONS = [
  { id: 'rooms', word: 'optNavRooms' },
  { id: 'advice', word: 'optNavAdvice' },
  { id: 'templates', word: 'optNavFormats' },
  { id: 'signature', word: 'optNavSignature' },
  { id: 'settings', word: 'optNavSettings' },
  { id: 'help', word: 'optNavHelp' },
] as const satisfies { id: OptionsSection; word: WordKey }[];

/** Reached from elsewhere only. */
const UNLISTED = [{ id: 'change-room', word: 'chgTitle' }] as const satisfies {
  id: OptionsSection;
  word: WordKey;
}[];
const ALL = [...SECTIONS, ...UNLISTED];

export type SectionId = (typeof ALL)[number]['id'];

/**
 * The section that the address names; an unknown one means the first. The elements carry other ids, so that
 * the browser does not scroll the page's head out of sight.
 */
export function useSection(): SectionId {
  const [section, setSection] = useState(currentSection);
  useEffect(() => {
    const follow = () => setSection(currentSection());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  useLayoutEffect(() => {
    const word = ALL.find(({ id }) => id === section)?.word ?? 'optNavRooms';
    document.title = say('optPageTitle', { section: say(word) });
    window.scrollTo(0, 0);
  }, [section]);
  return section;
}

function currentSection(): SectionId {
  const name = location.hash.slice(1);
  return ALL.find(({ id }) => id === name)?.id ?? 'rooms';
}
