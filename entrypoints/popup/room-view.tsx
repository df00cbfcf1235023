import { type RefObject, useState } from 'react';
import { browser } from 'wxt/browser';
import { noteUse } from '../../components/note-use.ts';
import { closePopup, isPopup, openOptions, openTab } from '../../components/pages.ts';
import { QrDialog } from '../../components/qr-dialog.tsx';
import { RefusedCopy } from '../../components/refused-copy.tsx';
import { RoomCard } from '../../components/room-card.tsx';
import { useStored } from '../../components/store.tsx';
import { guestWords } from '../../lib/guest-words.ts';
import { logged } from '../../lib/log.ts';
import { ask } from '../../lib/messaging.ts';
import { eventAddressOf } from '../../lib/new-event.ts';
import { copySnippet, copyText } from '../../lib/page/ui/copy.ts';
import type { Room } from '../../lib/room/room.ts';
import { startAddress } from '../../lib/room/room-link.ts';
import { buildSnippet, type Snippet, type SnippetFormat } from '../../lib/snippets/snippet.ts';
import { say } from '../../lib/words.ts';
import { Action, CopyAction } from './action.tsx';
import { AdviceBadge, AdvicePanel, useAdvice } from './advice-panel.tsx';
import { EventDialog } from './event-dialog.tsx';
import { MoreActions } from './more-actions.tsx';

interface RoomViewProps {
  room: Room;
  /** The button that the popup is opened for. */
  main: RefObject<HTMLButtonElement | null>;
}

/** What is said below the actions, and the one thing that helps. */
interface Told {
  words: string;
  help?: { label: string; run: () => void };
}

/** One room and what can be done with it. */
export function RoomView({ room, main }: RoomViewProps) {
  const stored = useStored();
  const [refused, setRefused] = useState<string | null>(null);
  const [open, setOpen] = useState<'qr' | 'event' | 'more' | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const advice = useAdvice(room);

  const snippet = (format: SnippetFormat) =>
    buildSnippet(room, format, guestWords(room), stored.settings.signature);
  const tell = (words: string) => setTold(words ? { words } : null);
  const used = () => noteUse(room.id);
  /** Copies, and remembers that the room was used; what the browser refuses is shown instead. */
  const copying = (text: string, copy: () => Promise<boolean>) => ({
    copy: async () => {
      const done = await copy();
      if (!done) return false;
      setRefused(null);
      used();
      return true;
    },
    onRefused: () => setRefused(text),
  });
  const copyingSnippet = (what: Snippet) => copying(what.text, () => copySnippet(document, what));
  async function openAddress(address: string) {
    const opened = openTab(address);
    used();
    tell((await opened) ? '' : say('popNotOpened'));
  }

  const link = snippet('link');
  const invitation = snippet('invitation');
  if (!link || !invitation) return <UnfinishedRoom room={room} />;
  const start = startAddress(room);
  const isSeveral = stored.rooms.length > 1;

  return (
    <>
      <RoomCard
        room={room}
        isDefault={isSeveral && room.id === stored.defaultRoomId}
        isOneOfSeveral={isSeveral}
        badge={<AdviceBadge room={room} advice={advice} />}
        showFact={(name, value) => (
          <CopyAction
            className="quiet fact"
            glyph="copy"
            size={12}
            label={value}
            name={
              name === 'meetingId'
                ? say('popCopyId', { id: value })
                : say('popCopyPasscode', { passcode: value })
            }
            {...copying(value, () => copyText(document, value))}
          />
        )}
      >
        <AdvicePanel room={room} advice={advice} />
      </RoomCard>
      <CopyAction
        ref={main}
        letter="C"
        glyph="copy"
        size={20}
        className="main big"
        label={say('popCopyLink')}
        {...copyingSnippet(link)}
      />
      <div className="row">
        <CopyAction
          letter="I"
          glyph="invitation"
          size={20}
          className="tile"
          label={say('popCopyInvitation')}
          {...copyingSnippet(invitation)}
        />
        <Action
          letter="S"
          glyph="start"
          size={20}
          className="tile"
          label={say('popStart')}
          onPress={() => {
            if (start) return void openAddress(start);
            const help = { label: say('popAddId'), run: () => void openOptions('rooms') };
            setTold({ words: say('popStartNeedsNumber'), help });
          }}
        />
        <Action
          letter="Q"
          glyph="code"
          size={20}
          className="tile"
          label={say('popQr')}
          onPress={() => setOpen('qr')}
        />
        <Action
          letter="E"
          glyph="event"
          size={20}
          className="tile"
          label={say('popNewEvent')}
          onPress={() => {
            const address = eventAddressOf(room, stored);
            if (address) void openAddress(address);
            else setOpen('event');
          }}
        />
      </div>
      <div className="row two">
        {isPopup() && (
          <Action
            letter="H"
            glyph="insert"
            label={say('popInsertHere')}
            onPress={async () => {
              // A popup that closed at once would take its message with it while the background still wakes.
              if (await insertBelow(room.id)) closePopup();
              else tell(say('anyRefusedPage'));
            }}
          />
        )}
        <Action
          letter="M"
          glyph="more"
          label={say('popMore')}
          isOpen={open === 'more'}
          onPress={() => setOpen(open === 'more' ? null : 'more')}
        />
      </div>
      <p className="note" role="status">
        {told && (
          <>
            <span>{told.words}</span>
            {told.help && (
              <button type="button" className="button quiet small" onClick={told.help.run}>
                {told.help.label}
              </button>
            )}
          </>
        )}
      </p>
      {refused !== null && <RefusedCopy text={refused} onClose={() => setRefused(null)} />}
      {open === 'more' && (
        <MoreActions
          room={room}
          snippet={snippet}
          copyingSnippet={copyingSnippet}
          copying={copying}
          used={used}
          tell={tell}
          main={main}
        />
      )}
      {open === 'qr' && (
        <QrDialog link={link.text} name={`doorway ${room.name}`} onClose={() => setOpen(null)} />
      )}
      {open === 'event' && <EventDialog room={room} used={used} onClose={() => setOpen(null)} />}
    </>
  );
}

/** Gives whether the page let Doorway in; what became of it there, the page's own note says. */
async function insertBelow(roomId: string): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return false;
  const choice = { roomId, format: null, templateId: null };
  return ask({ type: 'insert-in-tab', tabId: tab.id, address: tab.url, ...choice }).catch(
    logged('request', false),
  );
}

/** A room that was begun and has no link yet. */
function UnfinishedRoom({ room }: { room: Room }) {
  return (
    <RoomCard room={room}>
      <p>{say('popUnfinished')}</p>
      <button type="button" className="button main" onClick={() => openOptions('rooms')}>
        {say('popFinish')}
      </button>
    </RoomCard>
  );
}
