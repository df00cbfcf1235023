import { useEffect, useState } from 'react';
import { backupFile } from '../../../components/export-file.ts';
import { storeProblem } from '../../../components/store-words.ts';
import { logError, logged } from '../../../lib/log.ts';
import { discardBackups, readBackups } from '../../../lib/store/store.ts';
import { asStoreError } from '../../../lib/store/store-error.ts';
import { say } from '../../../lib/words.ts';

/** What an update kept of the data before it: it holds rooms that were deleted since, until it is discarded. */
export function Backups() {
  const [items, setItems] = useState<unknown[]>([]);
  const [answer, setAnswer] = useState('');
  useEffect(() => {
    // A storage that cannot be read is told at the top of the page.
    readBackups().then((backups) => setItems(Object.values(backups)), logged('backups', undefined));
  }, []);

  async function discard() {
    try {
      await discardBackups();
      setItems([]);
      setAnswer(say('backupDiscarded'));
    } catch (error) {
      logError('backups', error);
      setAnswer(storeProblem(asStoreError(error)));
    }
  }

  if (items.length === 0 && !answer) return null;
  return (
    <section className="part" aria-labelledby="backups">
      <h3 id="backups">{say('backupTitle')}</h3>
      {items.length > 0 && (
        <>
          <p className="muted small">{say('backupText')}</p>
          <div className="form-actions">
            <button
              type="button"
              className="button"
              onClick={() => setAnswer(say('moveSaved', { file: items.map(backupFile).at(-1) ?? '' }))}
            >
              {say('moveExport')}
            </button>
            <button type="button" className="button quiet" onClick={discard}>
              {say('asideDiscard')}
            </button>
          </div>
        </>
      )}
      <p role="status" className="small">
        {answer}
      </p>
    </section>
  );
}
