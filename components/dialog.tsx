import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import './dialog.css';

interface DialogProps {
  heading: string;
  className?: string;
  /** Called when it has closed, by whatever way. */
  onClose: () => void;
  /** What has the focus at first; else the first thing that can have it. */
  first?: RefObject<HTMLElement | null>;
  /** What it holds; gets what closes it. */
  children: (close: () => void) => ReactNode;
}

/** A modal dialog that is open as long as it is there. The browser gives the focus back when it closes. */
export function Dialog({ heading, className = '', onClose, first, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
    first?.current?.focus();
  }, [first]);
  return (
    <dialog className={`dialog ${className}`} ref={dialog} onClose={onClose} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children(() => dialog.current?.close())}
    </dialog>
  );
}
