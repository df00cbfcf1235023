import { type ReactNode, useId } from 'react';

interface TickProps {
  label: string;
  done: boolean;
  onTick: (done: boolean) => void;
  children?: ReactNode;
}

/** One thing to do, to be ticked off, with what helps doing it. */
export function Tick({ label, done, onTick, children }: TickProps) {
  const id = useId();
  return (
    <li className="tick" data-done={done || undefined}>
      <input id={id} type="checkbox" checked={done} onChange={(event) => onTick(event.target.checked)} />
      <label htmlFor={id}>{label}</label>
      {children && <div className="tick-more">{children}</div>}
    </li>
  );
}
