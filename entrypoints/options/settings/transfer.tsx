import { type ChangeEvent, useRef, useState } from 'react';
import { saveFile } from '../../../components/save-file.ts';
import { storeProblem } from '../../../components/store-words.ts';
import type { Store } from '../../../components/use-store.ts';
import { mergeImport } from '../../../lib/store/merge-import.ts';
import type { Stored } from '../../../lib/store/stored.ts';
import { exportText, type ImportFailure, readExport } from '../../../lib/store/transfer.ts';
import { say, type WordKey } from '../../../lib/words.ts';

const FAILURES: Record<ImportFailure, WordKey> = {
  'not-ours': 'moveNotOurs',
  newer: 'moveNewer',
  migration: 'moveMigration',
};

/** Everything to a file and back, to another browser or as a copy to keep. */
export function Transfer({ stored, change }: { stored: Stored; change: Store['change'] }) {
  const picker = useRef<HTMLInputElement>(null);
  const [answer, setAnswer] = useState('');

  function save() {
    const now = new Date();
    const file = new Blob([exportText(stored, now.getTime())], { type: 'application/json' });
    saveFile(file, `doorway-${now.toISOString().slice(0, 10)}.json`);
  }

  async function bring({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
    const file = input.files?.[0];
    if (!file) return;
    // A file that the browser cannot read holds nothing of Doorway's either.
    const reading = readExport(await file.text().catch(() => ''), Date.now());
    input.value = '';
    if (!reading.ok) return setAnswer(say(FAILURES[reading.reason]));
    let merged = '';
    const failure = await change((now) => {
      const merge = mergeImport(now, reading.imported, false);
      merged = say('moveDone', merge.added.length, merge.completed.length);
      return merge.stored;
    });
    setAnswer(failure ? storeProblem(failure) : merged);
  }

  return (
    <section className="group">
      <h2>{say('moveTitle')}</h2>
      <p className="muted small">{say('moveText')}</p>
      <div className="form-actions">
        <button type="button" className="button" onClick={save} disabled={stored.rooms.length === 0}>
          {say('moveExport')}
        </button>
        <button type="button" className="button" onClick={() => picker.current?.click()}>
          {say('moveImport')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={say('moveFile')}
          onChange={bring}
        />
      </div>
      <p role="status" className="small">
        {answer}
      </p>
    </section>
  );
}
