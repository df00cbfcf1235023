import { useState } from 'react';
import type { Store } from '../../../components/use-store.ts';
import type { OwnFormat } from '../../../lib/room/settings.ts';
import type { StoreError } from '../../../lib/store/store-error.ts';
import type { Stored } from '../../../lib/store/stored.ts';
import { useUnsavedWarning } from '../rooms/use-rooms.ts';
import { type RemovedFormat, removedFormat, removeFormat, restoreFormat, saveFormat } from './own-formats.ts';

export interface Formats {
  /** The text that is being looked at: a stored one, or one that is being begun. */
  format: OwnFormat;
  isNew: boolean;
  isDirty: (stored: OwnFormat) => boolean;
  /** The open text differs from what is kept of it. */
  isOpenDirty: boolean;
  choose: (id: string) => void;
  begin: () => void;
  edit: (patch: Partial<OwnFormat>) => void;
  /** Gives whether it was kept. */
  save: () => Promise<boolean>;
  remove: () => Promise<void>;
  undo: () => Promise<void>;
  removed: RemovedFormat | null;
  problem: StoreError | null;
}

/** Which text is open, and what was typed for each, so that looking at another loses nothing. */
export function useFormats(stored: Stored, change: Store['change']): Formats {
  const { ownFormats } = stored.settings;
  const [begun, setBegun] = useState(emptyFormat);
  const [chosen, choose] = useState<string | null>(null);
  const [drafts, setDrafts] = useState<Record<string, OwnFormat>>({});
  const [removed, setRemoved] = useState<RemovedFormat | null>(null);
  const [problem, setProblem] = useState<StoreError | null>(null);

  const kept =
    ownFormats.find(({ id }) => id === chosen) ?? (chosen === begun.id ? undefined : ownFormats[0]);
  const base = kept ?? begun;
  const format = drafts[base.id] ?? base;
  const isDirty = (one: OwnFormat) => !isSame(drafts[one.id] ?? one, one);
  useUnsavedWarning([...ownFormats, begun].some(isDirty));
  const forget = (id: string) => setDrafts(({ [id]: _, ...others }) => others);

  async function attempt(work: (now: Stored) => Stored): Promise<boolean> {
    const failure = await change(work);
    setProblem(failure);
    return failure === null;
  }

  return {
    format,
    isNew: !kept,
    isDirty,
    isOpenDirty: isDirty(base),
    choose,
    begin() {
      if (ownFormats.some(({ id }) => id === begun.id)) {
        const next = emptyFormat();
        setBegun(next);
        choose(next.id);
      } else choose(begun.id);
    },
    edit: (patch) => setDrafts((now) => ({ ...now, [base.id]: { ...format, ...patch } })),
    async save() {
      const wanted = { ...format, name: format.name.trim() };
      if (!(await attempt((now) => saveFormat(now, wanted)))) return false;
      choose(wanted.id);
      forget(wanted.id);
      return true;
    },
    async remove() {
      const gone = removedFormat(stored, base.id);
      if (!(await attempt((now) => removeFormat(now, base.id)))) return;
      forget(base.id);
      setRemoved(gone);
    },
    async undo() {
      if (!removed || !(await attempt((now) => restoreFormat(now, removed)))) return;
      choose(removed.format.id);
      setRemoved(null);
    },
    removed,
    problem,
  };
}

function emptyFormat(): OwnFormat {
  return { id: crypto.randomUUID(), name: '', body: '' };
}

function isSame(one: OwnFormat, other: OwnFormat): boolean {
  return one.name === other.name && one.body === other.body;
}
