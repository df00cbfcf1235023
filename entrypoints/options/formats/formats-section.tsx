import { useLayoutEffect, useRef } from 'react';
import { storeProblem } from '../../../components/store-words.ts';
import type { Store } from '../../../components/use-store.ts';
import { defaultRoom } from '../../../lib/store/operations.ts';
import type { Stored } from '../../../lib/store/stored.ts';
import { say } from '../../../lib/words.ts';
import { FormatForm } from './format-form.tsx';
import { FormatList } from './format-list.tsx';
import { type Formats, useFormats } from './use-formats.ts';
import './formats.css';

/** Texts that the person writes for their room; they stand in every menu beside Doorway's own formats. */
export function FormatsSection({ stored, change }: { stored: Stored; change: Store['change'] }) {
  const formats = useFormats(stored, change);
  return (
    <>
      <header className="rooms-header">
        <h1>{say('fmtTitle')}</h1>
        <p className="muted">{say('fmtIntro')}</p>
        <FormatList all={stored.settings.ownFormats} formats={formats} />
      </header>
      <DeletedNote formats={formats} />
      <FormatForm
        key={formats.format.id}
        formats={formats}
        room={defaultRoom(stored)}
        fixed={stored.managed.settings.includes('ownFormats')}
      />
    </>
  );
}

/** Says that a text is gone, and brings it back. */
function DeletedNote({ formats: { removed, problem, undo } }: { formats: Formats }) {
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with its text: go on where the way back is.
  useLayoutEffect(() => {
    if (removed) button.current?.focus();
  }, [removed]);
  return (
    <div role="status">
      {removed && (
        <p className="notice">
          <span>{say('optDeleted', removed.format.name)}</span>
          <button type="button" className="button quiet" ref={button} onClick={undo}>
            {say('undo')}
          </button>
        </p>
      )}
      {problem && <p className="error">{storeProblem(problem)}</p>}
    </div>
  );
}
