import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { exportFile } from '../../../components/export-file.ts';
import { useChange, useStored } from '../../../components/store.tsx';
import { storeProblem } from '../../../components/store-words.ts';
import {
  type ImportChoice,
  isNothingNew,
  type Merge,
  mergeImport,
  planImport,
} from '../../../lib/store/merge-import.ts';
import { type Imported, type ImportFailure, readExportFile } from '../../../lib/store/transfer.ts';
import { type CountedKey, say, sayCount, type WordKey } from '../../../lib/words.ts';
import { ImportPreview } from './import-preview.tsx';

const FAILURES: Record<ImportFailure, WordKey> = {
  'not-ours': 'moveNotOurs',
  'too-large': 'moveTooLarge',
  newer: 'moveNewer',
  migration: 'moveMigration',
};

/** A file that was read and is being looked at; `now`: when it was read, milliseconds since the epoch. */
interface Opened {
  name: string;
  imported: Imported;
  now: number;
}

/** Everything to a file and back, to another browser or as a copy to keep. A file changes nothing by being read. */
export function Transfer() {
  const stored = useStored();
  const change = useChange();
  const picker = useRef<HTMLInputElement>(null);
  const importButton = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [answer, setAnswer] = useState('');
  const wasOpen = useRef(false);
  // The preview is gone with the button that was pressed in it: go on where it was asked for.
  useEffect(() => {
    if (wasOpen.current && !opened) importButton.current?.focus();
    wasOpen.current = opened !== null;
  }, [opened]);

  function save() {
    setAnswer(say('moveSaved', { file: exportFile(stored) }));
  }

  async function open({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
    const file = input.files?.[0];
    if (!file) return;
    const now = Date.now();
    const reading = await readExportFile(file, now);
    input.value = '';
    setOpened(null);
    if (!reading.ok) return setAnswer(say(FAILURES[reading.reason]));
    const { imported } = reading;
    if (isNothingNew(planImport(stored, imported, now))) return setAnswer(say('moveNothingNew'));
    setAnswer('');
    setOpened({ name: file.name, imported, now });
  }

  async function bring({ imported, now }: Opened, choice: ImportChoice) {
    let done = '';
    const failure = await change((current) => {
      const merge = mergeImport(current, imported, choice, now);
      done = mergeWords(merge);
      return merge.stored;
    });
    setAnswer(failure ? storeProblem(failure) : done);
    if (!failure) setOpened(null);
  }

  return (
    <section className="part" aria-labelledby="transfer">
      <h3 id="transfer">{say('moveTitle')}</h3>
      <p className="muted small">{say('moveText')}</p>
      <div className="form-actions">
        <button type="button" className="button" onClick={save}>
          {say('moveExport')}
        </button>
        <button
          type="button"
          className="button"
          ref={importButton}
          hidden={opened !== null}
          onClick={() => picker.current?.click()}
        >
          {say('moveImport')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={say('moveFile')}
          onChange={open}
        />
      </div>
      {opened && (
        <ImportPreview
          key={opened.now}
          fileName={opened.name}
          plan={planImport(stored, opened.imported, opened.now)}
          roomsHere={stored.rooms.length}
          onImport={(choice) => bring(opened, choice)}
          onCancel={() => {
            setOpened(null);
            setAnswer(say('moveCancelled'));
          }}
        />
      )}
      <p role="status" className="small">
        {answer}
      </p>
    </section>
  );
}

/** What an import did, in sentences. */
function mergeWords({ added, replaced, formats, settings }: Merge): string {
  const words = [
    counted('moveAdded', added.length),
    counted('moveReplaced', replaced.length),
    counted('moveFormats', formats),
    settings ? say('moveSettingsTaken') : '',
  ].filter(Boolean);
  return words.join(' ') || say('moveNothingDone');
}

function counted(thing: CountedKey, count: number): string {
  return count === 0 ? '' : sayCount(thing, count);
}
