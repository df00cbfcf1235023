import { createContext, type ReactNode, useContext } from 'react';
import { AdviceList } from '../../../components/advice-list.tsx';
import { adviceOf } from '../../../components/advice-of.ts';
import { useChange, useStored } from '../../../components/store.tsx';
import { todoLabel } from '../../../lib/advice-words.ts';
import type { Advice, AdviceTopic } from '../../../lib/room/advice/advise.ts';
import type { Room } from '../../../lib/room/room.ts';
import { roomLink } from '../../../lib/room/room-link.ts';
import { quiet } from '../../../lib/store/muted.ts';
import { answerQuestion, asksProtection } from '../../../lib/store/questions.ts';
import type { Finding } from '../../../lib/zoom/parse-paste.ts';
import { alreadySaid } from './already-said.ts';

interface ScopeProps {
  /** The room as the form has it now. */
  room: Room;
  /** What is being said of a paste at the moment: the same is not said twice. */
  findings: readonly Finding[];
  /** Puts the plain host into the form. */
  onPlainHost: () => void;
}

const Scope = createContext<(ScopeProps & { advice: Advice[] }) | null>(null);

/** Lets the parts of a room's form show the advice that belongs beside them. */
export function AdviceScope({ children, ...props }: ScopeProps & { children: ReactNode }) {
  const { settings } = useStored();
  const said = alreadySaid(props.findings);
  // A form that holds no address yet is no room: there is nothing to ask about it.
  const all = roomLink(props.room) ? adviceOf(props.room, settings, 'options', Date.now()) : [];
  // What the form itself has a field for is not asked twice.
  const advice = all.filter((one) => !said.has(one.id) && !asksProtection(one));
  return <Scope value={{ ...props, advice }}>{children}</Scope>;
}

interface BesideProps {
  about: AdviceTopic;
  /** What is said there while there is no advice. */
  children?: ReactNode;
}

/** Advice about one thing, beside what causes it. Without other words it takes no room while there is none. */
export function AdviceBeside({ about, children }: BesideProps) {
  const scope = useContext(Scope);
  const change = useChange();
  const advice = scope?.advice.filter((one) => one.about === about) ?? [];
  if (!scope) return null;
  const { room, onPlainHost } = scope;
  return (
    <AdviceList
      advice={advice}
      room={room}
      onQuiet={(one) => change((stored) => quiet(stored, one, room.id))}
      onAnswer={(one, answer) => change((stored) => answerQuestion(stored, one, room.id, answer, Date.now()))}
      actionOf={(one) => actionOf(one, onPlainHost)}
    >
      {children}
    </AdviceList>
  );
}

/** What can be done in the form itself. A question is answered right beside it, so it needs no way there. */
function actionOf({ todo }: Advice, onPlainHost: () => void): ReactNode {
  if (todo?.code === 'plainHost')
    return (
      <button type="button" className="button quiet small" onClick={onPlainHost}>
        {todoLabel(todo)}
      </button>
    );
  return todo?.code === 'answer' || todo?.code === 'pasteAgain' ? <span hidden /> : undefined;
}
