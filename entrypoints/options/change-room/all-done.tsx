import { useEffect, useRef, useState } from 'react';
import { CopyButton } from '../../../components/copy-button.tsx';
import { Glyph } from '../../../components/glyph.tsx';
import { RefusedCopy } from '../../../components/refused-copy.tsx';
import { guestWords } from '../../../lib/guest-words.ts';
import { copySnippet } from '../../../lib/page/ui/copy.ts';
import type { Room } from '../../../lib/room/room.ts';
import { buildSnippet } from '../../../lib/snippets/snippet.ts';
import { say } from '../../../lib/words.ts';
import { retiredWords } from '../advice/outdated-list.tsx';

/** The end of the path: what is different now, what Doorway watches for, and the new link to send. */
export function AllDone({ room, onAgain }: { room: Room; onAgain: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const link = buildSnippet(room, 'link', guestWords(room));
  const isChanged = room.retired.length > 0;
  return (
    <section className="group all-done" aria-labelledby="all-done">
      <h2 id="all-done" ref={heading} tabIndex={-1}>
        <Glyph name="done" />
        {say(isChanged ? 'chgEndTitle' : 'chgEndSame')}
      </h2>
      {isChanged ? (
        <>
          <p>{say('chgEndWatch')}</p>
          <ul className="plain-list">
            {room.retired.map((entry) => (
              <li key={`${entry.kind} ${entry.value}`}>{retiredWords(entry)}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{say('chgEndSameText')}</p>
      )}
      <div className="form-actions">
        {link && (
          <CopyButton
            className="button main"
            label={say('chgEndCopy')}
            copy={() => copySnippet(document, link)}
            onRefused={() => setRefused(true)}
          />
        )}
        <a className="button" href="#rooms">
          {say('optRoomsTitle')}
        </a>
        <button type="button" className="button quiet" onClick={onAgain}>
          {say('chgAgain')}
        </button>
      </div>
      {refused && link && <RefusedCopy text={link.text} onClose={() => setRefused(false)} />}
    </section>
  );
}
