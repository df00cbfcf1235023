import { Field } from '../../../components/field.tsx';
import type { SignatureField } from '../../../lib/snippets/signature/signature.ts';
import { say, type WordKey } from '../../../lib/words.ts';
import type { KeptSignature } from './use-signature.ts';

const FIELDS: { id: SignatureField; word: WordKey; most: number; type?: 'tel' }[] = [
  { id: 'name', word: 'sigName', most: 100 },
  { id: 'role', word: 'sigRole', most: 100 },
  { id: 'organisation', word: 'sigOrganisation', most: 100 },
  { id: 'phone', word: 'sigPhone', most: 60, type: 'tel' },
];

/** Who writes: all of it optional. */
export function SignatureFields({ kept }: { kept: KeptSignature }) {
  return (
    <fieldset className="group">
      <legend>{say('sigWho')}</legend>
      <p className="muted small">{say('sigWhoHint')}</p>
      <div className="pair">
        {FIELDS.map(({ id, word, most, type }) => (
          <Field
            key={id}
            label={say(word)}
            value={kept.signature[id]}
            maxLength={most}
            type={type}
            dir={type === 'tel' ? 'ltr' : 'auto'}
            onText={(text) => kept.edit({ [id]: text })}
            onBlur={kept.keep}
          />
        ))}
      </div>
    </fieldset>
  );
}
