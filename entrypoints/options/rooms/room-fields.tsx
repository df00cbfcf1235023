import { useId } from 'react';
import { AnswerField } from '../../../components/answers.tsx';
import { Field } from '../../../components/field.tsx';
import { lockSentence, SecurityBadge } from '../../../components/security-badge.tsx';
import { guestWords } from '../../../lib/guest-words.ts';
import type { FieldError, FieldErrors, FieldName } from '../../../lib/room/read-draft.ts';
import type { Room, Security } from '../../../lib/room/room.ts';
import type { RoomDraft } from '../../../lib/room/room-draft.ts';
import { joinAddress, linkKind, personalAddress } from '../../../lib/room/room-link.ts';
import { labelOf } from '../../../lib/snippets/snippet.ts';
import { say, type WordKey } from '../../../lib/words.ts';
import type { LinkKind } from '../../../lib/zoom/room-facts.ts';
import { AccountField } from '../advice/account-field.tsx';
import { AdviceBeside } from '../advice/advice-scope.tsx';
import { LanguageFields } from './language-fields.tsx';

const ERRORS: Record<FieldError, WordKey> = {
  noAddress: 'errNoAddress',
  meetingId: 'errMeetingId',
  personalLink: 'errPersonalLink',
  passcodeLong: 'errPasscodeLong',
};

export type FieldRefs = Record<FieldName, { current: HTMLInputElement | null }>;

interface FieldsProps {
  draft: RoomDraft;
  /** The room as the form can be read now. */
  room: Room;
  edit: (patch: Partial<RoomDraft>) => void;
}

interface AddressFieldsProps extends FieldsProps {
  /** What is wrong with the fields that were left once. */
  errors: FieldErrors;
  refs: FieldRefs;
  onLeave: (field: FieldName) => void;
}

/** Meeting ID, passcode and personal link, as they were understood, to be set right by hand. */
export function AddressFields({ draft, edit, errors, refs, onLeave }: AddressFieldsProps) {
  const field = (name: FieldName) => ({
    dir: 'ltr' as const,
    ref: refs[name],
    value: draft[name],
    error: errors[name] && say(ERRORS[errors[name]]),
    onText: (text: string) => edit({ [name]: text }),
    onBlur: () => onLeave(name),
  });
  return (
    <fieldset className="group">
      <legend>{say('optAddressTitle')}</legend>
      <div className="pair">
        <Field
          label={say('optMeetingId')}
          inputMode="numeric"
          placeholder="384 920 5716"
          {...field('meetingId')}
        />
        <Field label={say('optPasscode')} {...field('passcode')} />
      </div>
      <AdviceBeside about="number" />
      <AdviceBeside about="passcode" />
      <Field
        label={say('optPersonalLink')}
        hint={say('optPersonalLinkHint')}
        inputMode="url"
        placeholder="https://zoom.us/my/…"
        {...field('personal')}
      />
      <AdviceBeside about="personal" />
    </fieldset>
  );
}

/** How Zoom protects the room: questions that may stay open. */
export function SecurityFields({ draft, room, edit }: FieldsProps) {
  const { lock } = draft;
  const question = (name: keyof Security, word: WordKey) => (
    <AnswerField
      label={say(word)}
      value={lock[name]}
      onChange={(value) => edit({ lock: { ...lock, [name]: value } })}
    />
  );
  return (
    <fieldset className="group">
      <legend>{say('optLockTitle')}</legend>
      <p className="muted small">{say('optLockHint')}</p>
      <div className="questions">
        {question('waitingRoom', 'optWaitingRoom')}
        {question('joinBeforeHost', 'optJoinBeforeHost')}
        {question('signedInOnly', 'optSignedInOnly')}
        {!draft.passcode.trim() && question('noPasscode', 'optNoPasscode')}
      </div>
      <AdviceBeside about="lock">
        <p className="lock-line">
          <SecurityBadge room={room} />{' '}
          <span className="small">{lockSentence(room) ?? say('optLockUnknown')}</span>
        </p>
      </AdviceBeside>
    </fieldset>
  );
}

/** What the room is called, which address is its link, and the words for it. */
export function NameFields({ draft, room, edit }: FieldsProps) {
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
      <LinkChoice room={room} onChoose={(linkChoice) => edit({ linkChoice })} />
      <AdviceBeside about="link" />
      <Field
        label={say('optLabel')}
        hint={say('optLabelHint')}
        value={draft.label}
        maxLength={200}
        placeholder={labelOf({ ...room, label: null }, guestWords(draft))}
        onText={(label) => edit({ label })}
      />
      <LanguageFields draft={draft} edit={edit} />
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
