import { useCallback, useRef, useState } from 'react';
import { make } from '../../lib/page/ui/dom.ts';
import { say } from '../../lib/words.ts';
import { makeMessageBox } from './message-box.ts';
import { startPractice } from './start-practice.ts';
import './practice.css';

/** A message to try the button on, with something that points at the button until it was used. */
export function PracticeMessage({ onInserted }: { onInserted: () => void }) {
  const [isPretended, setPretended] = useState(false);
  const told = useRef(onInserted);
  const mount = useCallback((slot: HTMLDivElement) => {
    const ending = new AbortController();
    const message = makeMessageBox(() => setPretended(true));
    slot.replaceChildren(message.element);
    const pointer = make(document, 'span', { class: 'practice-pointer' }, say('pracPointer'));
    const onInserted = () => {
      pointer.remove();
      told.current();
    };
    startPractice({ message, onInserted, signal: ending.signal });
    message.row.append(pointer);
    return () => ending.abort();
  }, []);
  return (
    <div className="practice-try">
      <div data-slot="message" ref={mount} />
      <p className="pretended small" role="status">
        {isPretended ? say('pracNothingSent') : ''}
      </p>
    </div>
  );
}
