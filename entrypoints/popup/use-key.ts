import { useEffectEvent, useLayoutEffect } from 'react';

/** Calls when a key is pressed alone, from the first drawn moment on, except where the person writes or a dialog is open. */
export function useKey(isMeant: (key: string) => boolean, onKey: (key: string) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, target, ctrlKey, altKey, metaKey, repeat } = event;
    if (ctrlKey || altKey || metaKey || repeat || !isMeant(key.toUpperCase())) return;
    if (target instanceof Element && target.closest('textarea, select, dialog, input:not([type=radio])'))
      return;
    event.preventDefault();
    onKey(key.toUpperCase());
  });
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
