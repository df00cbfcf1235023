import { useEffect, useState } from 'react';
import { openShortcuts, shortcutOf } from '../../components/shortcuts.ts';
import { say } from '../../lib/words.ts';

/** The keys that insert the link, and the way to change them. It has its place before it is known. */
export function ShortcutLine() {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => void shortcutOf('insert-room-link').then(setKeys), []);
  if (keys === null) return <p className="keys" />;
  return (
    <p className="keys">
      <span>{keys ? say('popShortcut', keys) : say('popShortcutNone')}</span>
      <button type="button" className="button quiet" onClick={openShortcuts}>
        {say(keys ? 'popShortcutChange' : 'popShortcutSet')}
      </button>
    </p>
  );
}
