import { useEffect, useReducer, useState } from 'react';
import type { StoreError } from '../lib/store/store-error.ts';
import type { Stored } from '../lib/store/stored.ts';
import { useChange } from './store.tsx';

/** What a draft is of: a room, a template. */
export interface Item {
  id: string;
  name: string;
}

/** What was typed for an item. */
export interface Draft<T, D> {
  /** The item as it was stored when it was first touched. */
  before: T;
  /** Whether it was stored then; else it was begun here. */
  wasStored: boolean;
  now: D;
}

interface DraftsOptions<T extends Item, D> {
  stored: readonly T[];
  /** The id of the one that is open at first. */
  first: string | null;
  /** A new item with nothing in it. */
  empty: () => T;
  /** The form of an item that nobody has touched. */
  fresh: (item: T) => D;
  /** Whether anything would be lost by forgetting what was typed. */
  isChanged: (now: D, item: T) => boolean;
  /** The form of an item that was just saved as `saved`, with what was typed since then and stands in `now`. */
  rebase: (item: T, saved: D, now: D) => D;
  /** Puts what was typed into the store. */
  save: (stored: Stored, draft: Draft<T, D>) => Stored;
  remove: (stored: Stored, id: string) => Stored;
  /** What brings back what `remove` takes away. */
  wayBack: (stored: Stored, id: string) => ((now: Stored) => Stored) | null;
}

export interface Drafts<T extends Item, D> {
  /** The item that is open: a stored one, or one that is not. */
  open: T;
  isNew: boolean;
  draft: Draft<T, D>;
  /** What was typed for an item; nothing for one that nobody has touched. */
  typed: (id: string) => Draft<T, D> | undefined;
  /** All that there is to choose from: what is stored, and what was typed and is not. */
  items: T[];
  /** Of those what another page deleted. */
  gone: T[];
  /** What was deleted here and can be brought back, in the order of its going. */
  removed: readonly Item[];
  /** The one that was just brought back, or is open after another was let go: the focus goes to it. */
  landed: { id: string } | null;
  /** Why the last change was not saved. */
  problem: StoreError | null;
  isDirty: (item: T) => boolean;
  /** Changes what is typed, for the open item or another that was touched. */
  edit: (update: (now: D) => D, id?: string) => void;
  choose: (id: string) => void;
  /** Opens the form of a new item, changed by `update`. */
  begin: (update?: (now: D) => D) => Draft<T, D>;
  /** Saves what was typed, of the open item or another; gives whether it is stored. */
  save: (draft?: Draft<T, D>) => Promise<boolean>;
  /** Saves what was typed for an item that is gone, and opens it. */
  keep: (id: string) => Promise<void>;
  /** Forgets what was typed. */
  forget: (id: string) => void;
  /** Forgets what was typed for an item that is gone; another is open then. */
  discard: (id: string) => void;
  /** Deletes the open item. */
  remove: () => Promise<void>;
  undo: (id: string) => Promise<void>;
}

interface Removed extends Item {
  wayBack: (now: Stored) => Stored;
}

/** What was typed, by the id of its item. */
type Typed<T, D> = Record<string, Draft<T, D>>;

/** A change of what was typed; `itemOf` gives an item as it is stored when the change is made. */
type Change<T, D> = (typed: Typed<T, D>, itemOf: (id: string) => T | null) => Typed<T, D>;

/**
 * Which item is open and what was typed for each, so that looking at another loses nothing. Deleting has a way back as
 * long as the page is open, and what was typed for an item that another page deletes stays in sight.
 */
export function useDrafts<T extends Item, D>(options: DraftsOptions<T, D>): Drafts<T, D> {
  const { stored, empty, fresh, isChanged } = options;
  const change = useChange();
  const [begun, setBegun] = useState(empty);
  const [chosen, choose] = useState<string | null>(null);
  const isStored = (id: string) => stored.some((item) => item.id === id);
  const untouched = (item: T): Draft<T, D> => ({
    before: item,
    wasStored: isStored(item.id),
    now: fresh(item),
  });
  // A letter may come after the item was stored and before the page shows that. React makes the change with the reducer
  // of the next render, so it is added to what is stored then; a state would add it to what was stored before.
  const [drafts, setDrafts] = useReducer(
    (typed: Typed<T, D>, change: Change<T, D>) =>
      change(typed, (id) => [...stored, begun].find((item) => item.id === id) ?? null),
    {},
  );
  const [removed, setRemoved] = useState<Removed[]>([]);
  const [going, setGoing] = useState<string | null>(null);
  const [landed, setLanded] = useState<{ id: string } | null>(null);
  const [problem, setProblem] = useState<StoreError | null>(null);

  const known = new Set([...stored, ...removed, begun].map(({ id }) => id)).add(going ?? '');
  const isDirty = (item: T) => {
    const draft = drafts[item.id];
    return draft !== undefined && isChanged(draft.now, item);
  };
  const unsaved = Object.values(drafts)
    .map(({ before }) => before)
    .filter((item) => !known.has(item.id) && isDirty(item));
  const first = stored.find(({ id }) => id === options.first) ?? stored[0] ?? begun;
  const open = [...stored, ...unsaved, begun].find(({ id }) => id === chosen) ?? first;
  const isNew = !isStored(open.id);
  const draft = drafts[open.id] ?? untouched(open);
  useUnsavedWarning([...stored, ...unsaved, begun].some(isDirty));

  const forget = (id: string) => setDrafts(({ [id]: _, ...others }) => others);
  const land = (id: string) => {
    choose(id);
    setLanded({ id });
  };
  async function attempt(work: (now: Stored) => Stored): Promise<boolean> {
    const failure = await change(work);
    setProblem(failure);
    return failure === null;
  }
  async function save(wanted = draft): Promise<boolean> {
    if (!(await attempt((now) => options.save(now, wanted)))) return false;
    const { id } = wanted.before;
    setDrafts((all, itemOf) => {
      const { [id]: typed, ...others } = all;
      const item = itemOf(id);
      if (!typed || !item) return others;
      const now = options.rebase(item, wanted.now, typed.now);
      return isChanged(now, item) ? { ...others, [id]: { before: item, wasStored: true, now } } : others;
    });
    // Not where the person went on to another one meanwhile.
    choose((now) => (now === chosen ? id : now));
    return true;
  }

  return {
    open,
    isNew,
    draft,
    typed: (id) => drafts[id],
    items: [...stored, ...unsaved],
    gone: unsaved.filter(({ id }) => drafts[id]?.wasStored),
    removed,
    landed,
    problem,
    isDirty,
    edit(update, id = open.id) {
      // What is being written stays in sight, whatever another page does meanwhile.
      choose(id);
      setDrafts((all, itemOf) => {
        const item = itemOf(id);
        const typed = all[id] ?? (item && untouched(item));
        return typed ? { ...all, [id]: { ...typed, now: update(typed.now) } } : all;
      });
    },
    choose,
    begin(update) {
      const next = isStored(begun.id) || update ? empty() : begun;
      setBegun(next);
      choose(next.id);
      const now = fresh(next);
      const draft = { before: next, wasStored: false, now: update ? update(now) : now };
      if (update) setDrafts((all) => ({ ...all, [next.id]: draft }));
      return draft;
    },
    save,
    async keep(id) {
      const lost = drafts[id];
      if (lost && (await save(lost))) land(id);
    },
    forget,
    discard(id) {
      forget(id);
      land(id === open.id ? first.id : open.id);
    },
    async remove() {
      const { id, name } = open;
      setGoing(id);
      const gone: Removed[] = [];
      const isDone = await attempt((now) => {
        const wayBack = options.wayBack(now, id);
        if (wayBack) gone.splice(0, 1, { id, name, wayBack });
        return options.remove(now, id);
      });
      setGoing(null);
      if (isDone) setRemoved((all) => [...all, ...gone]);
    },
    async undo(id) {
      const gone = removed.find((one) => one.id === id);
      if (!gone || !(await attempt(gone.wayBack))) return;
      setRemoved((all) => all.filter((one) => one !== gone));
      land(id);
    },
  };
}

/** Lets the browser ask before the page closes over something that was typed. */
function useUnsavedWarning(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
}
