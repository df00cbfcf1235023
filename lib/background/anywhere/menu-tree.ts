import type { PageState, RoomChoice, SurfaceRoom } from '../../messages.ts';
import { usualRoom } from '../../page/chosen-room.ts';
import { MENU_FORMATS } from '../../page/menu-formats.ts';
import { say } from '../../words.ts';

/** One entry of the context menu. */
export interface MenuEntry {
  id: string;
  parentId?: string;
  title: string;
}

const ROOT = 'doorway';
/** Stands in every other entry's id and in no id of a room, so that no room can take the place of the root. */
const PART = '|';
/** What the button inserts, before the rooms: one step less for what is wanted most. */
const USUAL = PART;

/** The entries for fields: the formats, below each room when there are several. Parents come first. */
export function menuTree(state: PageState): MenuEntry[] {
  const { rooms } = state;
  const [only] = rooms;
  if (!only) return [{ id: ROOT, title: say('anyMenuSetUp') }];
  const root = { id: ROOT, title: say('anyMenu') };
  if (rooms.length === 1) return [root, ...formatEntries(only, ROOT)];
  const usual = usualRoom(state)?.tip;
  const first = usual ? [{ id: USUAL, parentId: ROOT, title: title(usual) }] : [];
  return [root, ...first, ...rooms.flatMap(roomEntries)];
}

/** What an entry stands for; the id of a parent or of a stranger stands for the defaults. */
export function choiceOf(entryId: string): RoomChoice {
  const [roomId = null, kind, value] = entryId === ROOT || entryId === USUAL ? [] : entryId.split(PART);
  return {
    roomId,
    format: MENU_FORMATS.find(([format]) => kind === 'format' && format === value)?.[0] ?? null,
    templateId: kind === 'template' && value ? value : null,
  };
}

function roomEntries(room: SurfaceRoom): MenuEntry[] {
  const parent = { id: `${room.id}${PART}`, parentId: ROOT, title: title(room.name) };
  return [parent, ...formatEntries(room, parent.id)];
}

function formatEntries(room: SurfaceRoom, parentId: string): MenuEntry[] {
  return [
    ...MENU_FORMATS.map(([format, key]) => ({
      id: [room.id, 'format', format].join(PART),
      parentId,
      title: say(key),
    })),
    ...room.templates.map(({ id, name }) => ({
      id: [room.id, 'template', id].join(PART),
      parentId,
      title: title(name),
    })),
  ];
}

/** In a menu `&` marks a letter and `%s` stands for the selection. */
function title(name: string): string {
  return name.replaceAll('&', '&&').replaceAll('%s', '%%s');
}
