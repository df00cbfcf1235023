import { useRef, useState } from 'react';
import { Field } from '../../../components/field.tsx';
import { useChange, useStored } from '../../../components/store.tsx';
import { storeProblem } from '../../../components/store-words.ts';
import type { Room } from '../../../lib/room/room.ts';
import { patchSender } from '../../../lib/store/operations.ts';
import type { Stored } from '../../../lib/store/stored.ts';
import { say } from '../../../lib/words.ts';

/** From which addresses this room goes into an email, whatever the default is. Saved at once. */
export function SenderRooms({ room }: { room: Room }) {
  const stored = useStored();
  const change = useChange();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const { senderRooms } = stored.settings;
  const addresses = Object.keys(senderRooms).filter((address) => senderRooms[address] === room.id);
  if (stored.rooms.length < 2 && addresses.length === 0) return null;
  const fixed = stored.managed.settings.includes('senderRooms');

  async function attempt(work: (now: Stored) => Stored) {
    const failure = await change(work);
    setProblem(failure && storeProblem(failure));
    field.current?.focus();
    return !failure;
  }
  async function add() {
    const address = typed.trim().toLowerCase();
    if (!/^[^\s@]+@[^\s@]+$/.test(address)) {
      setProblem(say('errSender'));
      field.current?.focus();
      return;
    }
    if (await attempt((now) => patchSender(now, address, room.id)))
      setTyped((now) => (now === typed ? '' : now));
  }

  return (
    <fieldset className="group" disabled={fixed}>
      <legend>{say('optSenders')}</legend>
      <div className="with-button">
        <Field
          label={say('optSenderAddress')}
          hint={say('optSendersHint')}
          inputMode="email"
          dir="ltr"
          maxLength={320}
          ref={field}
          value={typed}
          error={problem}
          onText={(text) => {
            setTyped(text);
            setProblem(null);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // Enter adds the address; the form around it has a Save of its own.
            event.preventDefault();
            void add();
          }}
        />
        <button type="button" className="button" onClick={() => void add()}>
          {say('optSenderAdd')}
        </button>
      </div>
      {addresses.length > 0 && (
        <ul className="senders">
          {addresses.map((address) => (
            <li key={address}>
              <bdi dir="ltr">{address}</bdi>
              <button
                type="button"
                className="button quiet small"
                aria-label={`${say('advRetiredForget')}: ${address}`}
                onClick={() => void attempt((now) => patchSender(now, address, null))}
              >
                {say('advRetiredForget')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
