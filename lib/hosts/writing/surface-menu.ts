import { type MenuGroup, type MenuItem, openMenu } from '../../button/menu.ts';
import { logError, logged } from '../../log.ts';
import type { SurfacePack, SurfaceRoom } from '../../messages.ts';
import type { SnippetFormat } from '../../room/snippet.ts';
import { say, type WordKey } from '../../words.ts';
import type { PackSource } from '../pack-source.ts';
import { chosenRoom } from './chosen-room.ts';
import { showCopy } from './copy-note.ts';
import type { OldRoomPlace } from './old-room-place.ts';
import { press } from './press.ts';
import { currentSnippet, showNoAnswer } from './press-notes.ts';
import type { Choice, WritableSurface } from './writable.ts';

const FORMATS: [Exclude<SnippetFormat, 'signature'>, WordKey][] = [
  ['link', 'menuLink'],
  ['label', 'menuLabel'],
  ['invitation', 'menuInvitation'],
];

type MenuSurface = WritableSurface & Pick<OldRoomPlace, 'writtenIn'>;

/** Opens the menu of a surface: formats with a preview, rooms, and what else can be done with the room here. */
export async function openSurfaceMenu(
  surface: MenuSurface,
  source: PackSource,
  host: 'gmail' | 'calendar',
): Promise<void> {
  const pack = await source.get().catch(logged('page state', null));
  if (!pack) return showNoAnswer(surface, source);
  const room = chosenRoom(surface, pack, {});
  const groups = room ? roomGroups(surface, source, pack, room) : [];
  groups.push({ items: houseItems(source, host, surface) });
  surface.note.close();
  openMenu(surface.host.root, surface.host.more, groups, say('menuName'), () => firstField(surface));
}

/** Where the focus goes when the page has replaced the field that had it while the menu was open. */
function firstField({ writtenIn }: MenuSurface): HTMLElement | null {
  const fields = writtenIn.querySelectorAll<HTMLElement>(
    'input:not([type="hidden"]), textarea, [contenteditable="true"]',
  );
  return (
    [...fields].find((field) => field.checkVisibility({ visibilityProperty: true, opacityProperty: true })) ??
    null
  );
}

function roomGroups(
  surface: WritableSurface,
  source: PackSource,
  pack: SurfacePack,
  room: SurfaceRoom,
): MenuGroup[] {
  const write = (choice: Choice) => void press(surface, source, choice);
  const usual = surface.ownFormat ?? pack.format;
  const remembered = pack.lastFormat ?? usual;
  const formats = FORMATS.map(([format, key]) => ({
    label: say(key),
    preview: oneLine(room.snippets[format].text),
    preselected: format === remembered,
    run: () => {
      source.send({ type: 'remember-format', format });
      write({ roomId: room.id, format });
    },
  }));
  const own = room.own.map(({ id, name, snippet }) => ({
    label: name,
    preview: oneLine(snippet.text),
    run: () => write({ roomId: room.id, ownId: id }),
  }));
  const others = pack.rooms.filter(({ id }) => id !== room.id);
  return [
    { ...(others.length > 0 ? { heading: room.name } : {}), items: [...formats, ...own] },
    {
      ...(others.length > 0 ? { heading: say('menuOtherRooms') } : {}),
      items: others.map((other) => ({
        label: other.name,
        preview: oneLine(other.snippets[usual].text),
        run: () => write({ roomId: other.id }),
      })),
    },
    {
      items: [
        ...(surface.extras ?? []),
        {
          label: say('menuCopy'),
          run: () => void copyNow(surface, source, { roomId: room.id, format: remembered }),
        },
      ],
    },
  ];
}

/** The room may have been changed or deleted since the menu opened: what is copied is what is stored now. */
async function copyNow(surface: WritableSurface, source: PackSource, choice: Choice): Promise<void> {
  const snippet = await currentSnippet(surface, source, choice);
  if (snippet) await showCopy(surface.note, surface.host.element.ownerDocument, snippet);
}

function houseItems(source: PackSource, host: 'gmail' | 'calendar', surface: WritableSurface): MenuItem[] {
  return [
    { label: say('menuSettings'), run: () => source.send({ type: 'open-options', section: 'rooms' }) },
    { label: say('menuDiagnose'), run: () => void diagnose(surface, source) },
    {
      label: say(host === 'gmail' ? 'menuOffGmail' : 'menuOffCalendar'),
      run: () => {
        source.send({ type: 'switch-off', host });
        surface.note.show({ kind: 'info', text: say('noteOff') });
      },
    },
  ];
}

/** The list is drawn by a script of its own, so that its bytes are in no page that does not ask for it. */
async function diagnose(surface: WritableSurface, source: PackSource): Promise<void> {
  await source.request({ type: 'bring', script: 'diagnose' }).catch((error) => {
    logError('script', error);
    showNoAnswer(surface, source);
  });
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' · ');
}
