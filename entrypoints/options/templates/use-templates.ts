import { useState } from 'react';
import type { Store } from '../../../components/use-store.ts';
import type { Template } from '../../../lib/store/settings.ts';
import type { StoreError } from '../../../lib/store/store-error.ts';
import type { Stored } from '../../../lib/store/stored.ts';
import { useUnsavedWarning } from '../use-unsaved-warning.ts';
import { type RemovedFormat, removedFormat, removeFormat, restoreFormat, saveFormat } from './templates.ts';

/** What was typed for a text, and the text as it was before. */
interface Draft {
  before: Template;
  now: Template;
}

export interface Formats {
  /** The text that is being looked at: a stored one, or one that is not. */
  format: Template;
  isNew: boolean;
  isDirty: (stored: Template) => boolean;
  /** The open text differs from what is kept of it. */
  isOpenDirty: boolean;
  /** Texts that another page deleted while something typed for them was not saved. */
  gone: Template[];
  choose: (id: string) => void;
  begin: () => void;
  edit: (patch: Partial<Template>) => void;
  /** Keeps the open text, or another by its id; gives whether it was kept. */
  save: (id?: string) => Promise<boolean>;
  forget: (id: string) => void;
  remove: () => Promise<void>;
  undo: () => Promise<boolean>;
  removed: RemovedFormat | null;
  problem: StoreError | null;
}

/** Which text is open, and what was typed for each, so that looking at another loses nothing. */
export function useTemplates(stored: Stored, change: Store['change']): Formats {
  const { ownFormats } = stored.settings;
  const [begun, setBegun] = useState(emptyFormat);
  const [chosen, choose] = useState<string | null>(null);
  const [drafts, setDrafts] = useState<Record<string, Draft>>({});
  const [removed, setRemoved] = useState<RemovedFormat | null>(null);
  const [going, setGoing] = useState<string | null>(null);
  const [problem, setProblem] = useState<StoreError | null>(null);

  const known = new Set([...ownFormats.map(({ id }) => id), begun.id, going]);
  const gone = Object.values(drafts)
    .filter(({ before, now }) => !known.has(before.id) && !isSame(before, now))
    .map(({ before }) => before);
  const base = [...ownFormats, ...gone, begun].find(({ id }) => id === chosen) ?? ownFormats[0] ?? begun;
  const format = drafts[base.id]?.now ?? base;
  const isDirty = (one: Template) => !isSame(drafts[one.id]?.now ?? one, one);
  useUnsavedWarning([...ownFormats, ...gone, begun].some(isDirty));
  const forget = (id: string) => setDrafts(({ [id]: _, ...others }) => others);

  async function attempt(work: (now: Stored) => Stored): Promise<boolean> {
    const failure = await change(work);
    setProblem(failure);
    return failure === null;
  }

  return {
    format,
    isNew: !ownFormats.some(({ id }) => id === base.id),
    isDirty,
    isOpenDirty: isDirty(base),
    gone,
    choose,
    begin() {
      const next = ownFormats.some(({ id }) => id === begun.id) ? emptyFormat() : begun;
      setBegun(next);
      choose(next.id);
    },
    edit(patch) {
      // What is being written stays in sight, whatever another page does meanwhile.
      choose(base.id);
      setDrafts((all) => ({ ...all, [base.id]: { before: base, now: { ...format, ...patch } } }));
    },
    async save(id = base.id) {
      const typed = drafts[id]?.now ?? format;
      const wanted = { ...typed, name: typed.name.trim() };
      if (!(await attempt((now) => saveFormat(now, wanted)))) return false;
      choose(wanted.id);
      forget(wanted.id);
      return true;
    },
    forget,
    async remove() {
      setGoing(base.id);
      const gone = removedFormat(stored, base.id);
      if (await attempt((now) => removeFormat(now, base.id))) {
        forget(base.id);
        setRemoved(gone);
      }
      setGoing(null);
    },
    async undo() {
      if (!removed || !(await attempt((now) => restoreFormat(now, removed)))) return false;
      choose(removed.format.id);
      setRemoved(null);
      return true;
    },
    removed,
    problem,
  };
}

function emptyFormat(): Template {
  return { id: crypto.randomUUID(), name: '', body: '' };
}

function isSame(one: Template, other: Template): boolean {
  return one.name === other.name && one.body === other.body;
}
