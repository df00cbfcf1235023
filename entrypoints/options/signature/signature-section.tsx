import { useState } from 'react';
import { useChange, useStored } from '../../../components/store.tsx';
import { storeProblem } from '../../../components/store-words.ts';
import { guestWords } from '../../../lib/guest-words.ts';
import type { Room } from '../../../lib/room/room.ts';
import { buildSignature } from '../../../lib/snippets/signature/build.ts';
import { labelOf } from '../../../lib/snippets/snippet.ts';
import { quiet } from '../../../lib/store/muted.ts';
import { defaultRoom } from '../../../lib/store/operations.ts';
import { say } from '../../../lib/words.ts';
import { EmptyPreview } from '../preview-parts.tsx';
import { RoomSelect } from '../room-select.tsx';
import { DesignChoice } from './design-choice.tsx';
import { LinkChoice } from './link-choice.tsx';
import { SignatureFields } from './signature-fields.tsx';
import { SignaturePreview } from './signature-preview.tsx';
import { useSignature } from './use-signature.ts';
import './signature.css';

/** The signature studio: a few designs with the person's own words, to be taken into any mail program. */
export function SignatureSection() {
  const stored = useStored();
  const [chosen, choose] = useState<string | null>(null);
  const room = stored.rooms.find(({ id }) => id === chosen) ?? defaultRoom(stored);
  return (
    <>
      <header className="rooms-header">
        <h1>{say('sigTitle')}</h1>
        <p className="muted">{say('sigIntro')}</p>
      </header>
      {room ? (
        <Studio room={room} onRoom={choose} />
      ) : (
        <div className="column">
          <EmptyPreview words={say('sigNoRoom')} />
          <a className="button main" href="#rooms">
            {say('popEmptyAdd')}
          </a>
        </div>
      )}
    </>
  );
}

interface StudioProps {
  room: Room;
  onRoom: (id: string) => void;
}

function Studio({ room, onRoom }: StudioProps) {
  const stored = useStored();
  const change = useChange();
  const kept = useSignature();
  const built = buildSignature(room, kept.signature, labelOf(room, guestWords(room)));
  const fixed = stored.managed.settings.includes('signature');
  return (
    <div className="with-preview">
      <fieldset className="bare" disabled={fixed}>
        {fixed && <p className="notice">{say('setManaged')}</p>}
        {kept.problem && (
          <p className="error" role="alert">
            {storeProblem(kept.problem)}
          </p>
        )}
        <DesignChoice value={kept.signature.design} onChoose={(design) => kept.choose({ design })} />
        <SignatureFields kept={kept} />
        <RoomSelect label={say('sigRoom')} rooms={stored.rooms} current={room.id} onChoose={onRoom} />
        <LinkChoice
          room={room}
          kept={kept}
          onQuiet={(advice) => change((now) => quiet(now, advice, room.id))}
        />
      </fieldset>
      {built ? <SignaturePreview built={built} /> : <EmptyPreview words={say('popUnfinished')} />}
    </div>
  );
}
