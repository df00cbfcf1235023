import { useEffect, useRef } from 'react';
import { Glyph } from '../../../components/glyph.tsx';
import { say } from '../../../lib/words.ts';

/** The end of the first minute: the room is kept, and there is a place to try it. */
export function TryIt() {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.focus(), []);
  return (
    <p className="notice" data-tone="good">
      <Glyph name="done" />
      <span>{say('optFirstSaved')}</span>
      <a className="button main" href="/practice.html" ref={link}>
        {say('pracTitle')}
      </a>
    </p>
  );
}
