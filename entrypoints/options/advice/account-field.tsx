import { SelectField } from '../../../components/select-field.tsx';
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
  return (
    <SelectField
      label={say('optAccount')}
      hint={say('optAccountHint')}
      value={value ?? ''}
      options={KINDS.map(({ kind, word }) => ({ value: kind, label: say(word) }))}
      onChoose={(kind) => onChange(kind || null)}
    />
  );
}
