import { useState } from 'react';
import { AdviceBadge } from '../../components/advice-badge.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { noteUse } from '../../components/note-use.ts';
import { openOptions } from '../../components/pages.ts';
import { RefusedCopy } from '../../components/refused-copy.tsx';
import { RoomCard } from '../../components/room-card.tsx';
import { useFirstFocus } from '../../components/use-first-focus.ts';
import type { Store } from '../../components/use-store.ts';
import { copySnippet } from '../../lib/page/ui/copy.ts';
import type { Room } from '../../lib/room/room.ts';
import { snippetWords } from '../../lib/snippet-words.ts';
import { buildSnippet, type SnippetFormat } from '../../lib/snippets/snippet.ts';
import type { Stored } from '../../lib/store/stored.ts';
import { say } from '../../lib/words.ts';
import { MoreActions } from './more-actions.tsx';
import { RoomActions } from './room-actions.tsx';

export interface RoomViewProps {
  room: Room;
  stored: Stored;
  change: Store['change'];
}

/** One room and what can be done with it. */
export function RoomView({ room, stored, change }: RoomViewProps) {
  const [refused, setRefused] = useState<string | null>(null);
  const main = useFirstFocus<HTMLButtonElement>();

  const snippet = (format: SnippetFormat) => buildSnippet(room, format, snippetWords());
  const used = () => noteUse(room.id);
  const noted = async (copied: Promise<boolean>) => {
    const done = await copied;
    if (done) {
      setRefused(null);
      used();
    }
    return done;
  };
  const link = snippet('link');
  if (!link) return <UnfinishedRoom room={room} />;

  return (
    <>
      <RoomCard
        room={room}
        isDefault={stored.rooms.length > 1 && room.id === stored.defaultRoomId}
        badge={<AdviceBadge room={room} settings={stored.settings} />}
      />
      <CopyButton
        ref={main}
        className="button main big"
        label={say('popCopyLink')}
        copy={() => noted(copySnippet(document, link))}
        onRefused={() => setRefused(link.text)}
      />
      <RoomActions room={room} stored={stored} noted={noted} used={used} onRefused={setRefused} />
      {refused !== null && <RefusedCopy text={refused} onClose={() => setRefused(null)} />}
      <MoreActions
        room={room}
        stored={stored}
        change={change}
        noted={noted}
        used={used}
        onRefused={setRefused}
        main={main}
      />
    </>
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
