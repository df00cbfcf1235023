import { useState } from 'react';
import { CopyButton } from '../../components/copy-button.tsx';
import { Glyph, type GlyphName } from '../../components/glyph.tsx';
import { openTab } from '../../components/pages.ts';
import { QrDialog } from '../../components/qr-dialog.tsx';
import { copySnippet } from '../../lib/page/ui/copy.ts';
import type { Room } from '../../lib/room/room.ts';
import { roomLink, startAddress } from '../../lib/room/room-link.ts';
import { snippetWords } from '../../lib/snippet-words.ts';
import { buildSnippet } from '../../lib/snippets/snippet.ts';
import type { Stored } from '../../lib/store/stored.ts';
import { say } from '../../lib/words.ts';
import { EventDialog } from './event-dialog.tsx';

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
  const [open, setOpen] = useState<'qr' | 'event' | null>(null);
  const [told, tell] = useState('');
  const link = roomLink(room);
  const invitation = buildSnippet(room, 'invitation', snippetWords());
  const start = startAddress(room);
  if (!link || !invitation) return null;

  async function startMeeting() {
    if (!start) return tell(say('popStartNeedsNumber'));
    const opened = openTab(start);
    used();
    tell((await opened) ? '' : say('popNotOpened'));
  }
  const close = () => setOpen(null);

  return (
    <>
      <div className="row">
        <CopyButton
          className="button tile"
          glyph="invitation"
          label={say('popCopyInvitation')}
          copy={() => noted(copySnippet(document, invitation))}
          onRefused={() => onRefused(invitation.text)}
        />
        <Tile glyph="start" label={say('popStart')} onPress={startMeeting} />
        <Tile glyph="code" label={say('popQr')} onPress={() => setOpen('qr')} />
        <Tile glyph="event" label={say('popNewEvent')} onPress={() => setOpen('event')} />
      </div>
      <p className="note" role="status">
        {told}
      </p>
      {open === 'qr' && <QrDialog link={link} name={`doorway ${room.name}`} onClose={close} />}
      {open === 'event' && <EventDialog room={room} stored={stored} used={used} onClose={close} />}
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
