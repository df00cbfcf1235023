import { useCallback, useEffect, useState } from 'react';

/** How far a person has come on the guided path. Never holds anything of a room but its id. */
export interface Progress {
  roomId: string | null;
  step: number;
  /** Codes of what was ticked. */
  ticked: string[];
}

/** The number of steps: a progress that is there has ended, and its closing card is shown. */
export const CHANGE_STEPS = 4;

const KEY = 'doorway-change-room';
const START: Progress = { roomId: null, step: 0, ticked: [] };

/** The progress, saved in the browser until the path is ended: the page may be closed on the way. */
export function useProgress() {
  const [progress, set] = useState(readProgress);
  // Another page, or a link to the path, may have chosen the room.
  useEffect(() => {
    const follow = () => set(readProgress());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const change = useCallback((patch: Partial<Progress>) => {
    set((before) => {
      const next = { ...before, ...patch };
      keep(next);
      return next;
    });
  }, []);
  const tick = useCallback(
    (code: string, on: boolean) => {
      const { ticked } = readProgress();
      change({ ticked: on ? [...new Set([...ticked, code])] : ticked.filter((each) => each !== code) });
    },
    [change],
  );
  return { progress, change, tick };
}

/** Begins the path for a room; where it is under way for this room already, its place stays. */
export function aimAt(roomId: string): void {
  const { roomId: before, step } = readProgress();
  if (before !== roomId || step >= CHANGE_STEPS) keep({ ...START, roomId });
}

/** Forgets the path. */
export function forgetProgress(): void {
  keep(START);
}

function readProgress(): Progress {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isProgress(kept) ? kept : START;
  } catch {
    // No storage, or something else in it: the path begins at its start.
    return START;
  }
}

function keep(progress: Progress): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(progress));
  } catch {
    // Without storage the path still works; only its place is not saved.
  }
}

function isProgress(value: unknown): value is Progress {
  if (typeof value !== 'object' || value === null) return false;
  const { roomId, step, ticked } = value as Partial<Progress>;
  return (
    (roomId === null || typeof roomId === 'string') &&
    typeof step === 'number' &&
    Array.isArray(ticked) &&
    ticked.every((code) => typeof code === 'string')
  );
}
