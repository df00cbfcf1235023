import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { Glyph } from '../../components/glyph.tsx';
import type { Drafts, Item } from '../../components/use-drafts.ts';
import { say, type WordKey } from '../../lib/words.ts';

interface DraftsHeaderProps<T extends Item, D> {
  drafts: Drafts<T, D>;
  title: string;
  addLabel: string;
  /** The words for saving what is typed for something that was deleted elsewhere. */
  keepLabel: string;
  /** What is to be known of an item, in a word each, beside that it is not saved. */
  marksOf?: (item: T) => WordKey[];
  onKeep?: (id: string) => void;
  children?: ReactNode;
}

/** What there is to choose from, a place for one more, and what was deleted, here or elsewhere. */
export function DraftsHeader<T extends Item, D>({
  drafts,
  title,
  addLabel,
  keepLabel,
  marksOf = () => [],
  onKeep = drafts.keep,
  children,
}: DraftsHeaderProps<T, D>) {
  const { items, open } = drafts;
  const current = items.some(({ id }) => id === open.id) ? open.id : null;
  return (
    <>
      <header className="rooms-header">
        <h1>{title}</h1>
        {children}
        {items.length > 0 && (
          <ul className="room-list">
            {items.map((item) => (
              <ItemChip
                key={item.id}
                drafts={drafts}
                item={item}
                current={current}
                marks={[...marksOf(item), ...(drafts.isDirty(item) ? (['optUnsaved'] as const) : [])]}
              />
            ))}
            <li>
              <button
                type="button"
                className="button chip"
                aria-current={current === null ? 'true' : undefined}
                onClick={() => drafts.begin()}
              >
                <Glyph name="plus" size={16} />
                {addLabel}
              </button>
            </li>
          </ul>
        )}
      </header>
      <DraftsNotes drafts={drafts} keepLabel={keepLabel} onKeep={onKeep} />
    </>
  );
}

interface ItemChipProps<T extends Item, D> {
  drafts: Drafts<T, D>;
  item: T;
  current: string | null;
  marks: WordKey[];
}

function ItemChip<T extends Item, D>({ drafts, item: { id, name }, current, marks }: ItemChipProps<T, D>) {
  const button = useRef<HTMLButtonElement>(null);
  const { landed } = drafts;
  useEffect(() => {
    if (landed?.id === id) button.current?.focus();
  }, [landed, id]);
  return (
    <li>
      <button
        type="button"
        className="button chip"
        title={name}
        aria-current={id === current ? 'true' : undefined}
        ref={button}
        onClick={() => drafts.choose(id)}
      >
        <bdi>{name}</bdi>
        {marks.map((word) => (
          <Mark key={word} word={word} />
        ))}
      </button>
    </li>
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

interface DraftsNotesProps<T extends Item, D> {
  drafts: Drafts<T, D>;
  keepLabel: string;
  onKeep?: (id: string) => void;
}

/** Says what was deleted here and brings each back; and what was deleted elsewhere while it was edited here. */
export function DraftsNotes<T extends Item, D>({
  drafts,
  keepLabel,
  onKeep = drafts.keep,
}: DraftsNotesProps<T, D>) {
  const { removed, gone } = drafts;
  const button = useRef<HTMLButtonElement>(null);
  const last = removed.at(-1)?.id;
  // The button that was pressed is gone with what it deleted: go on where the way back is.
  useLayoutEffect(() => {
    if (last) button.current?.focus();
  }, [last]);
  return (
    <div role="status">
      {removed.map(({ id, name }) => (
        <p className="notice" key={id}>
          <span>{say('optDeleted', { name })}</span>
          <button
            type="button"
            className="button quiet"
            ref={id === last ? button : undefined}
            onClick={() => void drafts.undo(id)}
          >
            {say('undo')}
          </button>
        </p>
      ))}
      {gone.map(({ id, name }) => (
        <div className="notice" data-tone="warn" key={id}>
          <Glyph name="alert" size={16} />
          <p>{say('optGoneElsewhere', { name })}</p>
          <button type="button" className="button quiet" onClick={() => onKeep(id)}>
            {keepLabel}
          </button>
          <button type="button" className="button quiet" onClick={() => drafts.discard(id)}>
            {say('optGoneDiscard')}
          </button>
        </div>
      ))}
    </div>
  );
}
