import { type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { PASTE_REST_MS } from '../../../lib/timings.ts';
import { say } from '../../../lib/words.ts';
import './paste.css';

interface PasteFieldProps {
  text: string;
  onText: (text: string) => void;
  /** What the field holds is to be saved if it is good: it was pasted, or the keys rest. */
  onDone: (text: string) => void;
  /** The first room of a newcomer: the field has the focus. */
  isFirst: boolean;
  children?: ReactNode;
}

/** The one field that a newcomer needs: it takes whatever Zoom gave. */
export function PasteField({ text, onText, onDone, isFirst, children }: PasteFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState<{ text: string } | null>(null);
  const done = useEffectEvent(onDone);
  useEffect(() => {
    if (!typed) return;
    const timer = setTimeout(() => done(typed.text), PASTE_REST_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => {
    // Whoever has just deleted their only room is at the way back.
    if (isFirst && document.activeElement === document.body) field.current?.focus({ preventScroll: true });
  }, [isFirst]);

  return (
    <div className="paste-field">
      <label htmlFor={id}>{say('optPaste')}</label>
      <p id={`${id}-hint`} className="muted">
        {say('optPasteHint')}
      </p>
      <textarea
        id={id}
        className="input"
        dir="auto"
        rows={isFirst ? 4 : 2}
        value={text}
        autoComplete="off"
        spellCheck={false}
        ref={field}
        aria-describedby={`${id}-hint`}
        onChange={({ target: { value }, nativeEvent }) => {
          onText(value);
          const isWhole = (nativeEvent as InputEvent).inputType?.startsWith('insertFrom');
          setTyped(isWhole ? null : { text: value });
          if (isWhole) onDone(value);
        }}
      />
      {children}
    </div>
  );
}
