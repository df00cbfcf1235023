import { Field } from '../../../components/field.tsx';
import { say } from '../../../lib/words.ts';
import { AdviceBeside } from '../advice/advice-scope.tsx';
import { TriState } from '../tri-state.tsx';
import type { Draft } from './draft.ts';
import type { FieldName } from './read-draft.ts';

interface AddressFieldsProps {
  draft: Draft;
  edit: (patch: Partial<Draft>) => void;
  /** What is wrong with a field that was left once; `null`: nothing. */
  error: (field: FieldName) => string | null;
  onLeave: (field: FieldName) => void;
}

/** Number, personal link and passcode, as they were understood, to be set right by hand. */
export function AddressFields({ draft, edit, error, onLeave }: AddressFieldsProps) {
  return (
    <fieldset className="group">
      <legend>{say('optAddressTitle')}</legend>
      <div className="pair">
        <Field
          label={say('optMeetingId')}
          dir="ltr"
          value={draft.meetingId}
          inputMode="numeric"
          placeholder="384 920 5716"
          error={error('meetingId')}
          onText={(meetingId) => edit({ meetingId })}
          onBlur={() => onLeave('meetingId')}
        />
        <Field
          label={say('optPasscode')}
          dir="ltr"
          value={draft.passcode}
          error={error('passcode')}
          onText={(passcode) => edit({ passcode })}
          onBlur={() => onLeave('passcode')}
        />
      </div>
      <AdviceBeside about="number" />
      <AdviceBeside about="passcode" />
      {!draft.passcode.trim() && (
        <TriState
          label={say('optNoPasscode')}
          hint={say('optNoPasscodeHint')}
          value={draft.lock.noPasscode}
          onChange={(noPasscode) => edit({ lock: { ...draft.lock, noPasscode } })}
        />
      )}
      <Field
        label={say('optPersonalLink')}
        dir="ltr"
        hint={say('optPersonalLinkHint')}
        value={draft.personal}
        inputMode="url"
        placeholder="https://zoom.us/my/…"
        error={error('personal')}
        onText={(personal) => edit({ personal })}
        onBlur={() => onLeave('personal')}
      />
      <AdviceBeside about="personal" />
    </fieldset>
  );
}
