import { useMemo, useState } from 'react';
import { Field } from '../../../components/field.tsx';
import { useChange } from '../../../components/store.tsx';
import { suggestMeetingIds, suggestPersonalNames } from '../../../lib/room/suggest.ts';
import { recordNumberAccepted } from '../../../lib/store/muted.ts';
import { say } from '../../../lib/words.ts';
import { formatMeetingId } from '../../../lib/zoom/meeting-id.ts';
import { Topic } from '../help/topic.tsx';
import { Suggestions } from './suggestions.tsx';

/** "A room worth remembering": numbers and personal links made from what the person knows by heart. */
export function SuggestTopic() {
  const change = useChange();
  const [phone, setPhone] = useState('');
  const [mail, setMail] = useState('');
  // Once for each text: else other digits would come with every key typed elsewhere.
  const numbers = useMemo(() => suggestMeetingIds(phone, secureRandom), [phone]);
  const names = useMemo(() => suggestPersonalNames(mail, secureRandom), [mail]);
  return (
    <Topic title={say('sugTitle')}>
      <p>{say('sugText')}</p>
      <div className="pair">
        <Field label={say('sugPhone')} type="tel" value={phone} onText={setPhone} />
        <Field label={say('sugMail')} inputMode="email" value={mail} onText={setMail} />
      </div>
      <p className="muted small">{say('sugForgotten')}</p>
      <Suggestions
        label={say('sugNumbers')}
        asked={phone.trim() !== ''}
        suggestions={numbers}
        shown={formatMeetingId}
        onTaken={(value) => void change((stored) => recordNumberAccepted(stored, value))}
      />
      <Suggestions
        label={say('sugNames')}
        asked={mail.trim() !== ''}
        suggestions={names}
        shown={(name) => `zoom.us/my/${name}`}
      />
      <p>{say('sugTaken')}</p>
    </Topic>
  );
}

/** From 0 up to 1, from the browser's own source of chance: these digits are meant not to be guessed. */
function secureRandom(): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  return word / 2 ** 32;
}
