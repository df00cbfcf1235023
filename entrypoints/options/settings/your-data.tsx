import { useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { forgetProgress } from '../../../components/change-progress.ts';
import { useChange, useStored } from '../../../components/store.tsx';
import { storeProblem } from '../../../components/store-words.ts';
import { logError } from '../../../lib/log.ts';
import { emptied, restored } from '../../../lib/store/operations.ts';
import { discardBackups, readBackups, readOwn, restoreBackups } from '../../../lib/store/store.ts';
import { asStoreError } from '../../../lib/store/store-error.ts';
import type { Stored } from '../../../lib/store/stored.ts';
import { say, sayCount, sayList } from '../../../lib/words.ts';
import { Backups } from './backups.tsx';
import { Transfer } from './transfer.tsx';

/** What is stored, in plain words, and all that can be done with it as a whole. */
export function YourData() {
  // With everything the backups go and come.
  const [turn, setTurn] = useState(0);
  return (
    <section className="group" id="your-data" aria-labelledby="your-data-title">
      <h2 id="your-data-title">{say('dataTitle')}</h2>
      <p>{say('helpWhereText')}</p>
      <WhatIsStored />
      <Transfer />
      <Backups key={turn} />
      <DeleteEverything onDone={() => setTurn((now) => now + 1)} />
      <p className="about muted small">
        <span>{say('dataVersion', { version: browser.runtime.getManifest().version })}</span>
        <a href="/privacy.html" target="_blank" rel="noreferrer">
          {say('dataPrivacy')}
        </a>
      </p>
    </section>
  );
}

function WhatIsStored() {
  const { rooms, settings } = useStored();
  const outdated = rooms.flatMap(({ retired }) => retired).length;
  const { name, role, organisation, phone } = settings.signature;
  const lines = [
    rooms.length > 0 && `${say('dataRooms')} ${sayList(rooms.map((room) => room.name))}`,
    outdated > 0 && sayCount('dataOutdated', outdated),
    settings.ownFormats.length > 0 &&
      `${say('dataTemplates')} ${sayList(settings.ownFormats.map((template) => template.name))}`,
    [name, role, organisation, phone].some(Boolean) && say('dataSignature'),
    say('dataSettings'),
  ].filter((line) => line !== false);
  return (
    <ul className="plain-list">
      {lines.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}

/** All that was deleted. */
interface Deleted {
  own: Stored;
  backups: Record<string, unknown>;
}

/** Deletes all that is stored, backups too, with a way back as long as the page is open. */
function DeleteEverything({ onDone }: { onDone: () => void }) {
  const change = useChange();
  const [before, setBefore] = useState<Deleted | null>(null);
  const [answer, setAnswer] = useState('');
  const undo = useRef<HTMLButtonElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (before) undo.current?.focus();
  }, [before]);
  async function deleteAll() {
    try {
      const all = { own: await readOwn(), backups: await readBackups() };
      if (!(await isChanged(emptied))) return;
      forgetProgress();
      setBefore(all);
      await discardBackups();
      setAnswer('');
    } catch (error) {
      logError('backups', error);
      setAnswer(storeProblem(asStoreError(error)));
    }
    onDone();
  }
  async function bringBack({ own, backups }: Deleted) {
    if (!(await isChanged((now) => restored(now, own)))) return;
    try {
      await restoreBackups(backups);
      setAnswer(say('dataBack'));
      setBefore(null);
    } catch (error) {
      logError('backups', error);
      setAnswer(storeProblem(asStoreError(error)));
    }
    onDone();
    requestAnimationFrame(() => button.current?.focus());
  }
  async function isChanged(work: (now: Stored) => Stored): Promise<boolean> {
    const failure = await change(work);
    if (failure) setAnswer(storeProblem(failure));
    return failure === null;
  }

  return (
    <section className="part" aria-labelledby="delete-all">
      <h3 id="delete-all">{say('dataDelete')}</h3>
      <p className="muted small">{say('dataDeleteText')}</p>
      <div className="form-actions">
        {!before && (
          <button type="button" className="button delete" ref={button} onClick={() => void deleteAll()}>
            {say('dataDelete')}
          </button>
        )}
      </div>
      <div role="status">
        {before && (
          <p className="notice">
            <span>{answer || say('dataDeleted')}</span>
            <button type="button" className="button quiet" ref={undo} onClick={() => void bringBack(before)}>
              {say('undo')}
            </button>
          </p>
        )}
        {!before && answer && <p className="small">{answer}</p>}
      </div>
    </section>
  );
}
