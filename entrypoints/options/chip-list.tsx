import { useEffect, useRef } from 'react';
import { Glyph } from '../../components/glyph.tsx';
import { say, type WordKey } from '../../lib/words.ts';

export interface Chip {
  id: string;
  name: string;
  /** What is to be known of it, in a word each. */
  marks: WordKey[];
}

interface ChipListProps {
  chips: Chip[];
  /** The id of the one that is open; `null`: a new one. */
  current: string | null;
  /** The one that was just brought back: the focus goes to it. */
  landed?: { id: string } | null;
  addLabel: string;
  onChoose: (id: string) => void;
  onAdd: () => void;
}

/** What there is to choose from, and a place for one more. */
export function ChipList({ chips, current, landed = null, addLabel, onChoose, onAdd }: ChipListProps) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (landed) back.current?.focus();
  }, [landed]);
  return (
    <ul className="room-list">
      {chips.map(({ id, name, marks }) => (
        <li key={id}>
          <button
            type="button"
            className="button chip"
            aria-current={id === current ? 'true' : undefined}
            ref={id === landed?.id ? back : undefined}
            onClick={() => onChoose(id)}
          >
            <bdi>{name}</bdi>
            {marks.map((word) => (
              <Mark key={word} word={word} />
            ))}
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="button chip"
          aria-current={current === null ? 'true' : undefined}
          onClick={onAdd}
        >
          <Glyph name="plus" size={16} />
          {addLabel}
        </button>
      </li>
    </ul>
  );
}

/** A word beside the name, apart from it when it is read out. */
function Mark({ word }: { word: WordKey }) {
  return (
    <>
      {' '}
      <span className="badge">{say(word)}</span>
    </>
  );
}
