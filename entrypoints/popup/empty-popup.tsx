import { openOptions } from '../../components/pages.ts';
import { useFirstFocus } from '../../components/use-first-focus.ts';
import { say } from '../../lib/words.ts';

/** Before the first room: what to do, and the one way to it. */
export function EmptyPopup() {
  const button = useFirstFocus<HTMLButtonElement>();
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
