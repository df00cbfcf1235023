import { Glyph } from '../../components/glyph.tsx';
import { say } from '../../lib/words.ts';

interface GoneNoteProps {
  /** What another page deleted while it was being edited here, by the names it had. */
  gone: readonly { id: string; name: string }[];
  keepLabel: string;
  onKeep: (id: string) => void;
  onDiscard: (id: string) => void;
}

/** Says that something is deleted whose edits are still here, and asks what is to become of them. */
export function GoneNote({ gone, keepLabel, onKeep, onDiscard }: GoneNoteProps) {
  return (
    <div role="status">
      {gone.map(({ id, name }) => (
        <div className="notice" data-tone="warn" key={id}>
          <Glyph name="alert" size={16} />
          <p>{say('optGoneElsewhere', name)}</p>
          <button type="button" className="button quiet" onClick={() => onKeep(id)}>
            {keepLabel}
          </button>
          <button type="button" className="button quiet" onClick={() => onDiscard(id)}>
            {say('optGoneDiscard')}
          </button>
        </div>
      ))}
    </div>
  );
}
