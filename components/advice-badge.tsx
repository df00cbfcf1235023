import { adviceSentence } from '../lib/advice-words.ts';
import type { Advice, AdviceTopic } from '../lib/room/advice/advise.ts';
import type { Room } from '../lib/room/room.ts';
import { securityState } from '../lib/room/security.ts';
import type { Settings } from '../lib/store/settings.ts';
import { say, type WordKey } from '../lib/words.ts';
import { ADVICE_LOOKS } from './advice-look.ts';
import { adviceOf } from './advice-of.ts';
import { Glyph } from './glyph.tsx';
import { openOptions } from './pages.ts';
import { SecurityBadge } from './security-badge.tsx';
import './advice.css';

const WORDS: Record<AdviceTopic, WordKey> = {
  lock: 'advPopLock',
  passcode: 'advPopPasscode',
  number: 'advPopNumber',
  personal: 'advPopPersonal',
  link: 'advPopLink',
  paste: 'advPopLink',
  place: 'advPopLink',
};

/** The one badge of a room in the popup: its most severe advice, which leads to it; else how it is locked. */
export function AdviceBadge({ room, settings }: { room: Room; settings: Settings }) {
  const advice = adviceOf(room, settings, 'popup', Date.now())[0];
  if (!advice || advice.severity === 'info') return <SecurityBadge room={room} />;
  const { tone, glyph } = ADVICE_LOOKS[advice.severity];
  return (
    <button
      type="button"
      className="badge advice-badge"
      data-tone={tone}
      title={adviceSentence(advice)}
      onClick={() => openOptions('advice')}
    >
      <Glyph name={glyph} size={16} />
      {say(securityState(room) === 'open' && advice.about === 'lock' ? 'lockOpen' : wordOf(advice))}
    </button>
  );
}

function wordOf({ about, severity }: Advice): WordKey {
  if (severity !== 'question') return WORDS[about];
  return about === 'number' ? 'advPopNumberQuestion' : 'advPopQuestion';
}
