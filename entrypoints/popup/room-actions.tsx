import { useState } from 'react';
import { copySnippet } from '../../components/copy.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { Glyph, type GlyphName } from '../../components/glyph.tsx';
import { openTab } from '../../components/pages.ts';
import { QrDialog } from '../../components/qr-dialog.tsx';
import type { Room } from '../../lib/room/room.ts';
import { roomLink } from '../../lib/room/room-link.ts';
import { buildSnippet } from '../../lib/room/snippet.ts';
import { startAddress } from '../../lib/room/start-address.ts';
import { snippetWords } from '../../lib/snippet-words.ts';
import type { Stored } from '../../lib/store/stored.ts';
import { say } from '../../lib/words.ts';
import { eventAddressOf } from './event-address.ts';

export interface ActionProps {
  room: Room;
  stored: Stored;
  /** Passes a copy's success on, and remembers that the room was used. */
  noted: (copied: Promise<boolean>) => Promise<boolean>;
  used: () => void;
  /** Called with the text that the browser refused to copy. */
  onRefused: (text: string) => void;
}

/** The second row: Copy invitation, Start, QR, New event. */
export function RoomActions({ room, stored, noted, used, onRefused }: ActionProps) {
  const [qrOpen, setQrOpen] = useState(false);
  const [needsNumber, setNeedsNumber] = useState(false);
  const link = roomLink(room);
  const invitation = buildSnippet(room, 'invitation', snippetWords());
  const start = startAddress(room);
  if (!link || !invitation) return null;

  function startMeeting() {
    if (!start) return setNeedsNumber(true);
    used();
    openTab(start);
  }

  return (
    <>
      <div className="row">
        <CopyButton
          className="button tile"
          glyph="invitation"
          label={say('popCopyInvitation')}
          copy={() => noted(copySnippet(invitation))}
          onRefused={() => onRefused(invitation.text)}
        />
        <Tile glyph="start" label={say('popStart')} onPress={startMeeting} />
        <Tile glyph="code" label={say('popQr')} onPress={() => setQrOpen(true)} />
        <Tile
          glyph="event"
          label={say('popNewEvent')}
          onPress={() => openTab(eventAddressOf(room, stored))}
        />
      </div>
      <p className="note" role="status" hidden={!needsNumber}>
        {needsNumber ? say('popStartNeedsNumber') : ''}
      </p>
      {qrOpen && <QrDialog link={link} name={fileName(room)} onClose={() => setQrOpen(false)} />}
    </>
  );
}

function Tile({ glyph, label, onPress }: { glyph: GlyphName; label: string; onPress: () => void }) {
  return (
    <button type="button" className="button tile" onClick={onPress}>
      <Glyph name={glyph} />
      <span>{label}</span>
    </button>
  );
}

/** The room's name as the name of a file, without what file systems refuse. */
function fileName(room: Room): string {
  return `doorway ${room.name}`.replace(/[\\/:*?"<>|\p{C}]+/gu, ' ').trim();
}
