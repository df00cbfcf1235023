import { useId } from 'react';
import { Field } from '../../../components/field.tsx';
import type { Room } from '../../../lib/room/room.ts';
import { joinAddress, linkKind, personalAddress } from '../../../lib/room/room-link.ts';
import { say } from '../../../lib/words.ts';
import type { LinkKind } from '../../../lib/zoom/room-facts.ts';
import { AccountField } from '../advice/account-field.tsx';
import { AdviceBeside } from '../advice/advice-scope.tsx';
import type { Draft } from './draft.ts';

interface LinkFieldsProps {
  draft: Draft;
  room: Room;
  edit: (patch: Partial<Draft>) => void;
  /** A newcomer is asked for nothing that has an answer already. */
  isFirst: boolean;
}

/** What the room is called, which address is its link, and the words that stand for it. */
export function LinkFields({ draft, room, edit, isFirst }: LinkFieldsProps) {
  const choice = (
    <>
      <LinkChoice room={room} onChoose={(linkChoice) => edit({ linkChoice })} />
      <AdviceBeside about="link" />
    </>
  );
  if (isFirst) return choice;
  return (
    <fieldset className="group">
      <legend>{say('optLinkTitle')}</legend>
      <Field
        label={say('optName')}
        hint={say('optNameHint')}
        value={draft.name}
        maxLength={100}
        onText={(name) => edit({ name })}
      />
      {choice}
      <Field
        label={say('optLabel')}
        hint={say('optLabelHint')}
        value={draft.label}
        maxLength={200}
        placeholder={say('snippetJoinLabel')}
        onText={(label) => edit({ label })}
      />
      <AccountField
        value={draft.base.account}
        onChange={(account) => edit({ base: { ...draft.base, account } })}
      />
    </fieldset>
  );
}

/** Asked only when both addresses are known. */
function LinkChoice({ room, onChoose }: { room: Room; onChoose: (kind: LinkKind) => void }) {
  const group = useId();
  const join = joinAddress(room);
  const personal = personalAddress(room);
  if (!join || !personal) return null;
  const choices = [
    { kind: 'join', address: join, word: 'optChooseJoin' },
    { kind: 'personal', address: personal, word: 'optChoosePersonal' },
  ] as const;
  return (
    <fieldset className="choice">
      <legend>{say('optChooseLink')}</legend>
      {choices.map(({ kind, address, word }) => (
        <label key={kind}>
          <input
            type="radio"
            name={group}
            checked={linkKind(room) === kind}
            onChange={() => onChoose(kind)}
          />
          <span className="address">
            <bdi dir="ltr">{address.replace('https://', '')}</bdi>
            <span className="muted small">{say(word)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
