import { type RefObject, useEffect, useState } from 'react';
import { aimAt } from '../../components/change-progress.ts';
import { openApp, openOptions, openTab } from '../../components/pages.ts';
import { passFocus } from '../../components/pass-focus.ts';
import { SelectField } from '../../components/select-field.tsx';
import { openShortcuts, shortcutOf } from '../../components/shortcuts.ts';
import { useChange, useStored } from '../../components/store.tsx';
import { storeProblem } from '../../components/store-words.ts';
import { guestWords } from '../../lib/guest-words.ts';
import { messageAddressOf } from '../../lib/new-event.ts';
import { copyText } from '../../lib/page/ui/copy.ts';
import type { Room } from '../../lib/room/room.ts';
import { appJoinAddress, roomLink } from '../../lib/room/room-link.ts';
import type { Snippet, SnippetFormat } from '../../lib/snippets/snippet.ts';
import { fillTemplate } from '../../lib/snippets/template.ts';
import { patchSettings, setDefaultRoom } from '../../lib/store/operations.ts';
import type { Settings } from '../../lib/store/settings.ts';
import { say, type WordKey } from '../../lib/words.ts';
import { Action, CopyAction } from './action.tsx';
import { CheckPage } from './check-page.tsx';

interface Copying {
  copy: () => Promise<boolean>;
  onRefused: () => void;
}

interface MoreActionsProps {
  room: Room;
  snippet: (format: SnippetFormat) => Snippet | null;
  copying: (text: string, copy: () => Promise<boolean>) => Copying;
  copyingSnippet: (what: Snippet) => Copying;
  used: () => void;
  tell: (words: string) => void;
  main: RefObject<HTMLElement | null>;
}

const CALENDARS: Record<Settings['newEventIn'], WordKey> = {
  google: 'popEventGoogleShort',
  outlook: 'popEventOutlook',
  office: 'popEventOffice',
  file: 'popEventFile',
};

/** What is asked for less often. */
export function MoreActions(props: MoreActionsProps) {
  const { room, snippet, copying, copyingSnippet, used, tell, main } = props;
  const stored = useStored();
  const change = useChange();
  const { settings } = stored;
  const link = roomLink(room) ?? '';
  const wantsApp = settings.openIn === 'app';
  const app = wantsApp ? appJoinAddress(room) : null;
  const oneTap = room.phone.oneTap[0];
  const label = snippet('label');
  const templates = settings.ownFormats.flatMap(({ id, name, body }) => {
    const filled = fillTemplate(body, room, guestWords(room));
    return filled ? [{ id, name, filled }] : [];
  });

  return (
    <div className="more">
      <Action
        letter="J"
        glyph="join"
        label={say('popJoin')}
        onPress={async () => {
          const opened = app ? openApp(app) : openTab(link);
          used();
          tell((await opened) ? '' : say('popNotOpened'));
        }}
      />
      <Action
        letter="W"
        glyph="letter"
        label={say('popNewMessage')}
        onPress={async () => {
          const opened = await openTab(messageAddressOf(room, stored));
          tell(opened ? '' : say('popNotOpened'));
        }}
      />
      {label && <CopyAction letter="L" glyph="copy" label={say('popCopyLabel')} {...copyingSnippet(label)} />}
      {oneTap && (
        <CopyAction
          letter="P"
          glyph="phone"
          label={say('popCopyPhone')}
          {...copying(oneTap, () => copyText(document, oneTap))}
        />
      )}
      {templates.map(({ id, name, filled }) => (
        <CopyAction
          key={id}
          glyph="copy"
          label={<bdi>{name}</bdi>}
          name={say('popCopyTemplate', { template: name })}
          {...copyingSnippet(filled)}
        />
      ))}
      {room.id !== stored.defaultRoomId && (
        <Action
          letter="D"
          glyph="done"
          label={say('popMakeDefault')}
          onPress={async (pressed) => {
            const failure = await change((now) => setDefaultRoom(now, room.id));
            tell(failure ? storeProblem(failure) : say('popDefaultNow', { room: room.name }));
            if (!failure) passFocus(pressed, main.current);
          }}
        />
      )}
      <Action
        letter="G"
        glyph="alert"
        label={say('popSomeoneGotIn')}
        onPress={() => {
          aimAt(room.id);
          void openOptions('change-room');
        }}
      />
      <CheckPage tell={tell} />
      {wantsApp && !app && <p className="note">{say('popAppNeedsNumber')}</p>}
      {!stored.managed.settings.includes('newEventIn') && (
        <SelectField
          label={say('popEventIn')}
          value={settings.newEventIn}
          options={Object.entries(CALENDARS).map(([value, word]) => ({
            value: value as Settings['newEventIn'],
            label: say(word),
          }))}
          onChoose={(newEventIn) => void change((now) => patchSettings(now, { newEventIn }))}
        />
      )}
      <ShortcutLine />
    </div>
  );
}

/** The keys that insert the link, and the way to change them. It has its place before it is known. */
function ShortcutLine() {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => void shortcutOf('insert-room-link').then(setKeys), []);
  if (keys === null) return <p className="keys" />;
  return (
    <p className="keys">
      <span>{keys ? say('popShortcut', { keys }) : say('popShortcutNone')}</span>
      <button type="button" className="button quiet" onClick={openShortcuts}>
        {say(keys ? 'popShortcutChange' : 'popShortcutSet')}
      </button>
    </p>
  );
}
