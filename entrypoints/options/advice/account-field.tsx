import { useId } from 'react';
import type { AccountKind } from '../../../lib/room/room.ts';
import { say } from '../../../lib/words.ts';

const KINDS = [
  { kind: '', word: 'optAccountUnknown' },
  { kind: 'basic', word: 'optAccountBasic' },
  { kind: 'licensed', word: 'optAccountLicensed' },
  { kind: 'organisation', word: 'optAccountOrganisation' },
] as const;

interface AccountFieldProps {
  value: AccountKind | null;
  onChange: (kind: AccountKind | null) => void;
}

/** What kind of Zoom account the room belongs to; may stay open. */
export function AccountField({ value, onChange }: AccountFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say('optAccount')}</label>
      <p id={`${id}-hint`} className="muted small">
        {say('optAccountHint')}
      </p>
      <select
        id={id}
        className="input"
        aria-describedby={`${id}-hint`}
        value={value ?? ''}
        onChange={(event) => onChange((event.target.value || null) as AccountKind | null)}
      >
        {KINDS.map(({ kind, word }) => (
          <option key={kind} value={kind}>
            {say(word)}
          </option>
        ))}
      </select>
    </div>
  );
}
