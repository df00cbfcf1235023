import { useEffect, useState } from 'react';
import type { OptionsSection } from '../../lib/messages.ts';
import type { WordKey } from '../../lib/words.ts';

/** The sections that there are, in the order of the navigation; each has its own anchor. */
export const SECTIONS = [
  { id: 'rooms', word: 'optNavRooms' },
  { id: 'settings', word: 'optNavSettings' },
  { id: 'help', word: 'optNavHelp' },
] as const satisfies { id: OptionsSection; word: WordKey }[];

export type SectionId = (typeof SECTIONS)[number]['id'];

/** The section that the address names; an unknown one means the first. */
export function useSection(): SectionId {
  const [section, setSection] = useState(currentSection);
  useEffect(() => {
    const follow = () => {
      setSection(currentSection());
      window.scrollTo(0, 0);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return section;
}

function currentSection(): SectionId {
  const name = location.hash.slice(1);
  return SECTIONS.find(({ id }) => id === name)?.id ?? 'rooms';
}
