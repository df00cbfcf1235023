import { useEffect, useRef } from 'react';
import { openOptions } from '../../components/pages.ts';
import { say } from '../../lib/words.ts';

/** Before the first room: what to do, and the one way to it. */
export function EmptyPopup() {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <section className="empty">
      <img src="/icon.svg" alt="" width="72" height="72" />
      <h2>{say('popEmptyTitle')}</h2>
      <p className="muted">{say('popEmptyText')}</p>
      <button type="button" className="button main" ref={button} onClick={() => openOptions('rooms')}>
        {say('popEmptyAdd')}
      </button>
    </section>
  );
}
