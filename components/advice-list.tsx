import { type ReactNode, useRef } from 'react';
import type { Advice } from '../lib/room/advice/advise.ts';
import type { Room } from '../lib/room/room.ts';
import { AdviceLine } from './advice-line.tsx';
import { passFocus } from './pass-focus.ts';
import './advice.css';

interface AdviceListProps {
  advice: readonly Advice[];
  room: Room;
  /** Silences the rule, or marks what is said once as said. */
  onQuiet: (advice: Advice) => Promise<unknown>;
  /** Takes the answer to a question; without it the way to where it is answered is shown. */
  onAnswer?: (advice: Advice, answer: boolean | null) => unknown;
  /** A button that does the one thing here and now, where there is one. */
  actionOf?: (advice: Advice) => ReactNode;
  /** What stands there when there is no advice. */
  children?: ReactNode;
}

/** Advice as it comes and goes; takes no room while there is none. */
export function AdviceList({ advice, room, onQuiet, onAnswer, actionOf, children }: AdviceListProps) {
  const list = useRef<HTMLDivElement>(null);
  async function press(work: unknown, pressed: Element) {
    await work;
    // The button goes with its line: go on where it stood.
    passFocus(pressed, list.current);
  }
  return (
    <div className="advice-list" role="status" ref={list} tabIndex={-1}>
      {advice.map((one) => (
        <AdviceLine
          key={`${one.id} ${one.sentence}`}
          advice={one}
          room={room}
          onQuiet={(pressed) => press(onQuiet(one), pressed)}
          onAnswer={onAnswer && ((answer, pressed) => press(onAnswer(one, answer), pressed))}
          action={actionOf?.(one)}
        />
      ))}
      {advice.length === 0 && children}
    </div>
  );
}
