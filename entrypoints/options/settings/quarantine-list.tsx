import { useState } from 'react';
import { CopyButton } from '../../../components/copy-button.tsx';
import { RefusedCopy } from '../../../components/refused-copy.tsx';
import { useChange } from '../../../components/store.tsx';
import { copyText } from '../../../lib/page/ui/copy.ts';
import { discardSetAside } from '../../../lib/store/operations.ts';
import type { Quarantined } from '../../../lib/store/stored.ts';
import { say, sayCount } from '../../../lib/words.ts';
import './quarantine.css';

/** So many are shown at a time; the next ones come as these are discarded. */
const MOST_SHOWN = 100;

/** What was stored and could not be read: nothing of it is lost until the person says so. */
export function QuarantineList({ entries }: { entries: Quarantined[] }) {
  if (entries.length === 0) return null;
  return (
    <details className="notice set-aside">
      <summary>{sayCount('asideTitle', entries.length)}</summary>
      <p className="small">{say('asideText')}</p>
      <ul>
        {entries.slice(0, MOST_SHOWN).map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
    </details>
  );
}

function Entry({ entry }: { entry: Quarantined }) {
  const change = useChange();
  const [refused, setRefused] = useState(false);
  const text = JSON.stringify(entry.value, null, 2) ?? '';
  return (
    <li>
      <p className="small">
        <code>{entry.place}</code> <span className="muted">{entry.problems.join(', ')}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, also by keyboard. */}
      <pre className="paper" dir="ltr" tabIndex={0}>
        {text}
      </pre>
      <div className="form-actions">
        <CopyButton
          className="button quiet"
          label={say('copy')}
          copy={() => copyText(document, text)}
          onRefused={() => setRefused(true)}
        />
        <button
          type="button"
          className="button quiet"
          onClick={() => change((now) => discardSetAside(now, entry.id))}
        >
          {say('asideDiscard')}
        </button>
      </div>
      {refused && <RefusedCopy text={text} onClose={() => setRefused(false)} />}
    </li>
  );
}
