import { type RefObject, useState } from 'react';
import { aimAt } from '../../components/change-progress.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { Glyph } from '../../components/glyph.tsx';
import { isPopup, openApp, openOptions, openTab } from '../../components/pages.ts';
import type { Store } from '../../components/use-store.ts';
import { newMessageAddress } from '../../lib/events/prefill.ts';
import { copyText } from '../../lib/page/ui/copy.ts';
import { appJoinAddress, roomLink } from '../../lib/room/room-link.ts';
import { snippetWords } from '../../lib/snippet-words.ts';
import { buildSnippet } from '../../lib/snippets/snippet.ts';
import { say } from '../../lib/words.ts';
import { InsertHere } from './insert-here.tsx';
import { MakeDefault } from './make-default.tsx';
import type { ActionProps } from './room-actions.tsx';
import { Templates } from './templates.tsx';

interface MoreActionsProps extends ActionProps {
  change: Store['change'];
  /** The button that the popup is opened for. */
  main: RefObject<HTMLElement | null>;
}

/** What is asked for less often, in one quiet row. */
export function MoreActions({ room, stored, change, noted, used, onRefused, main }: MoreActionsProps) {
  const link = roomLink(room) ?? '';
  const wantsApp = stored.settings.openIn === 'app';
  const app = wantsApp ? appJoinAddress(room) : null;
  const oneTap = room.phone.oneTap[0];
  const label = buildSnippet(room, 'label', snippetWords())?.text ?? link;

  const [told, tell] = useState('');

  async function join() {
    const opened = app ? openApp(app) : openTab(link);
    used();
    tell((await opened) ? '' : say('popNotOpened'));
  }

  async function writeMessage() {
    tell((await openTab(newMessageAddress(label))) ? '' : say('popNotOpened'));
  }

  return (
    <>
      <div className="more">
        {isPopup() && <InsertHere room={room} onRefused={() => tell(say('anyRefusedPage'))} />}
        <button type="button" className="button quiet" onClick={join}>
          <Glyph name="join" size={16} />
          {say('popJoin')}
        </button>
        <button type="button" className="button quiet" onClick={writeMessage}>
          <Glyph name="letter" size={16} />
          {say('popNewMessage')}
        </button>
        {oneTap && (
          <CopyButton
            className="button quiet"
            glyph="phone"
            size={16}
            label={say('popCopyPhone')}
            copy={() => noted(copyText(document, oneTap))}
            onRefused={() => onRefused(oneTap)}
          />
        )}
        {room.id !== stored.defaultRoomId && (
          <MakeDefault room={room} change={change} next={main} onDone={tell} />
        )}
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            aimAt(room.id);
            void openOptions('change-room');
          }}
        >
          <Glyph name="alert" size={16} />
          {say('popSomeoneGotIn')}
        </button>
      </div>
      <Templates room={room} stored={stored} noted={noted} onRefused={onRefused} />
      <p className="note" role="status">
        {told}
      </p>
      {wantsApp && !app && <p className="note">{say('popAppNeedsNumber')}</p>}
    </>
  );
}
