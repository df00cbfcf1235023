import { useId, useState } from 'react';
import { AdviceList } from '../../components/advice-list.tsx';
import { ADVICE_LOOKS } from '../../components/advice-look.ts';
import { adviceOf } from '../../components/advice-of.ts';
import { Glyph } from '../../components/glyph.tsx';
import { SecurityBadge } from '../../components/security-badge.tsx';
import { useChange, useStored } from '../../components/store.tsx';
import type { Advice, AdviceTopic } from '../../lib/room/advice/advise.ts';
import type { Room } from '../../lib/room/room.ts';
import { securityState } from '../../lib/room/security.ts';
import { quiet } from '../../lib/store/muted.ts';
import { answerQuestion } from '../../lib/store/questions.ts';
import { say, type WordKey } from '../../lib/words.ts';
import '../../components/advice.css';

const WORDS: Record<AdviceTopic, WordKey> = {
  lock: 'advPopLock',
  passcode: 'advPopPasscode',
  number: 'advPopNumber',
  personal: 'advPopPersonal',
  link: 'advPopLink',
  paste: 'advPopLink',
  place: 'advPopLink',
};

/** The one thing there is to say of a room in the popup, and whether it is being looked at. */
export interface PopupAdvice {
  first: Advice | null;
  isOpen: boolean;
  panelId: string;
  toggle: () => void;
}

/** The most severe advice on a room; what merely informs is not said here. */
export function useAdvice(room: Room): PopupAdvice {
  const { settings } = useStored();
  const [isOpen, setOpen] = useState(false);
  const panelId = useId();
  const first = adviceOf(room, settings, 'popup', Date.now())[0];
  return {
    first: first && first.severity !== 'info' ? first : null,
    isOpen,
    panelId,
    toggle: () => setOpen((now) => !now),
  };
}

/** The one badge of a room: its advice, which opens below it; else how it is protected. */
export function AdviceBadge({ room, advice }: { room: Room; advice: PopupAdvice }) {
  const { first, isOpen, panelId, toggle } = advice;
  if (!first) return <SecurityBadge room={room} />;
  const { tone, glyph } = ADVICE_LOOKS[first.severity];
  return (
    <button
      type="button"
      className="badge advice-badge"
      data-tone={tone}
      aria-expanded={isOpen}
      aria-controls={panelId}
      onClick={toggle}
    >
      <Glyph name={glyph} size={16} />
      {say(securityState(room) === 'open' && first.about === 'lock' ? 'lockOpen' : wordOf(first))}
    </button>
  );
}

/** The advice itself, with its answers or the one thing to do. */
export function AdvicePanel({ room, advice }: { room: Room; advice: PopupAdvice }) {
  const change = useChange();
  const { first, isOpen, panelId } = advice;
  return (
    <div id={panelId} className="advice-panel" hidden={!isOpen}>
      <AdviceList
        advice={first ? [first] : []}
        room={room}
        onQuiet={(one) => change((now) => quiet(now, one, room.id))}
        onAnswer={(one, answer) => change((now) => answerQuestion(now, one, room.id, answer, Date.now()))}
      />
    </div>
  );
}

function wordOf({ about, severity }: Advice): WordKey {
  return severity === 'question' ? 'advPopQuestion' : WORDS[about];
}
