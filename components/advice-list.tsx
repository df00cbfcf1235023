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
  /** A button that does the one thing here and now, where there is one. */
  actionOf?: (advice: Advice) => ReactNode;
  /** What stands there when there is no advice. */
  children?: ReactNode;
}

/** Advice as it comes and goes; takes no room while there is none. */
export function AdviceList({ advice, room, onQuiet, actionOf, children }: AdviceListProps) {
  const list = useRef<HTMLDivElement>(null);
  async function quiet(one: Advice, pressed: Element) {
    await onQuiet(one);
    // The button goes with its line: go on where it stood.
    passFocus(pressed, list.current);
  }
  return (
    <div className="advice-list" role="status" ref={list} tabIndex={-1}>
      {advice.map((one) => (
        <AdviceLine key={one.id} advice={one} room={room} onQuiet={quiet} action={actionOf?.(one)} />
      ))}
      {advice.length === 0 && children}
    </div>
  );
}
