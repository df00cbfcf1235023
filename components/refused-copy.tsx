import { useEffect, useRef } from 'react';
import { say } from '../lib/words.ts';
import './refused-copy.css';

/** What is left when the browser refuses to copy: the text itself, selected. */
export function RefusedCopy({ text, onClose }: { text: string; onClose: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is to be selected again.
  useEffect(() => field.current?.select(), [text]);
  return (
    <div className="refused" role="alert">
      <p id="refused-words">{say('copyRefused')}</p>
      <textarea
        className="input"
        aria-labelledby="refused-words"
        readOnly
        dir="auto"
        rows={Math.min(6, text.split('\n').length + 1)}
        value={text}
        ref={field}
      />
      <button type="button" className="button quiet" onClick={onClose}>
        {say('close')}
      </button>
    </div>
  );
}
