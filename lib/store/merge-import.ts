import { HOST_SETTINGS } from '../page/hosts.ts';
import { applyChange, retiredAfter } from '../room/outdated.ts';
import type { Room } from '../room/room.ts';
import { joinAddress, personalAddress, roomLink } from '../room/room-link.ts';
import { isSameRoom } from '../room/same-room.ts';
import { differ } from './changes.ts';
import { addRoom, patchRoom } from './operations.ts';
import { mergeQuarantined } from './quarantine.ts';
import { DEFAULT_SETTINGS, type Settings, type Template } from './settings.ts';
import type { Stored } from './stored.ts';
import type { Imported } from './transfer.ts';

/** What of a room a file can say differently, in the order in which it is shown. */
export const ROOM_PARTS = [
  'link',
  'name',
  'joinLink',
  'personalLink',
  'passcode',
  'label',
  'language',
  'secondLanguage',
  'waitingRoom',
  'joinBeforeHost',
  'signedInOnly',
  'noPasscode',
  'phone',
  'account',
  'retired',
] as const;
export type RoomPart = (typeof ROOM_PARTS)[number];

/** What of the settings a file can say differently, in the order in which it is shown. */
const SETTING_PARTS = [
  'defaultRoom',
  'format',
  'usualTemplate',
  'calendarPlace',
  ...HOST_SETTINGS,
  'openIn',
  'newEventIn',
  'signature',
  'senderRooms',
  'silencedAdvice',
] as const;
export type SettingPart = (typeof SETTING_PARTS)[number];

/** A room of the file that is here already, where the file says something else. */
export interface DifferingRoom {
  /** The id of the file's room. */
  id: string;
  here: Room;
  /** The room here as it would be with what the file says. */
  then: Room;
  /** What differs between the two. */
  parts: RoomPart[];
  /** Preset by an organisation: it cannot be changed. */
  managed: boolean;
}

/** What an import would bring, for the person to look at before anything changes. */
export interface ImportPlan {
  /** Rooms of the file that are not here. */
  added: Room[];
  differing: DifferingRoom[];
  /** Rooms here of which the file says nothing else. */
  same: Room[];
  /** Templates of the file that are not here. */
  formats: Template[];
  settings: SettingPart[];
  /** How many parts of the file could not be read and are not known here. */
  setAside: number;
}

/** What the person chose of a plan; ids are those of the file's rooms. */
export interface ImportChoice {
  /** New rooms that stay out. */
  leaveOut: ReadonlySet<string>;
  /** Rooms that are here and become what the file says. */
  replace: ReadonlySet<string>;
  settings: boolean;
}

/** What a merge did. */
export interface Merge {
  stored: Stored;
  /** Ids of rooms that are new here. */
  added: string[];
  /** Ids of rooms here that became what the file says. */
  replaced: string[];
  /** How many templates are new here. */
  formats: number;
  /** Whether the settings are those of the file now. */
  settings: boolean;
}

/**
 * Compares a file with what is here. Nothing is taken over by this. `now`: milliseconds since the epoch, for
 * links that would be outdated from then on.
 */
export function planImport(stored: Stored, imported: Imported, now: number): ImportPlan {
  const plan: ImportPlan = {
    added: [],
    differing: [],
    same: [],
    formats: newFormats(stored, imported),
    settings: settingDifferences(stored, imported),
    setAside: mergeQuarantined(stored.setAside, imported.setAside).length - stored.setAside.length,
  };
  for (const room of imported.rooms) {
    const here = sameRoomHere(stored, room);
    if (!here) {
      plan.added.push(room);
      continue;
    }
    const then = withFile(here, room, now);
    const parts = differences(here, then);
    const managed = stored.managed.roomIds.includes(here.id);
    if (parts.length > 0) plan.differing.push({ id: room.id, here, then, parts, managed });
    else plan.same.push(here);
  }
  return plan;
}

/** Whether there is nothing in the file that is not here. */
export function isNothingNew(plan: ImportPlan): boolean {
  const { added, differing, formats, settings, setAside } = plan;
  return [added, differing, formats, settings].every((news) => news.length === 0) && setAside === 0;
}

/**
 * Brings an import into the store as the person chose. A number or a personal link is public, so a file that
 * names a room that is here proves nothing: such a room stays exactly as it is unless the person chose the
 * file's, and what they were shown as new is never put over a room that has come since. Templates of the file come
 * beside those here. `now`: milliseconds since the epoch.
 */
export function mergeImport(stored: Stored, imported: Imported, choice: ImportChoice, now: number): Merge {
  const takesSettings = choice.settings && settingDifferences(stored, imported).length > 0;
  const merge: Merge = { stored, added: [], replaced: [], formats: 0, settings: takesSettings };
  const idsHere = new Map<string, string>();
  for (const room of imported.rooms) {
    const here = sameRoomHere(stored, room);
    if (here) {
      idsHere.set(room.id, here.id);
      if (choice.replace.has(room.id) && !stored.managed.roomIds.includes(here.id)) {
        merge.stored = patchRoom(merge.stored, here.id, withFile(here, room, now));
        merge.replaced.push(here.id);
      }
    } else if (!choice.leaveOut.has(room.id) && !choice.replace.has(room.id)) {
      merge.stored = addRoom(merge.stored, room);
      merge.added.push(room.id);
      idsHere.set(room.id, room.id);
    }
  }
  const formats = newFormats(stored, imported);
  const ownFormats = [...stored.settings.ownFormats, ...formats];
  const merged: Stored = {
    ...merge.stored,
    defaultRoomId: defaultAfter(stored, merge.stored, imported, idsHere, choice.settings),
    settings: {
      ...(choice.settings ? settingsOf(stored, imported, idsHere) : stored.settings),
      ownFormats,
    },
    setAside: mergeQuarantined(stored.setAside, imported.setAside),
  };
  return { ...merge, stored: merged, formats: formats.length };
}

/** The room here that a room of a file means: the same id, else the same number, else the same personal link. */
function sameRoomHere({ rooms }: Stored, room: Room): Room | undefined {
  const same = rooms.filter((here) => isSameRoom(here, room));
  return (
    rooms.find((here) => here.id === room.id) ??
    same.find((here) => here.meetingId === room.meetingId) ??
    same[0]
  );
}

/** The room here with all that the file says of it; what the file does not know stays. */
function withFile(here: Room, there: Room, now: number): Room {
  const then: Room = {
    ...applyChange(here, there, now),
    name: there.name || here.name,
    label: there.label ?? here.label,
    linkChoice: there.linkChoice ?? here.linkChoice,
  };
  const known = { ...here, retired: [...here.retired, ...there.retired] };
  return { ...then, retired: retiredAfter(known, then, now) };
}

function differences(here: Room, then: Room): RoomPart[] {
  const before = comparable(here);
  const after = comparable(then);
  const parts = ROOM_PARTS.filter((part) => before[part] !== after[part]);
  // Where the link itself differs it is shown whole, and not once more under the name of its kind.
  const isSaid = (address: (room: Room) => string | null) =>
    (address(here) === null || address(here) === roomLink(here)) && address(then) === roomLink(then);
  return parts.filter(
    (part) =>
      !(part === 'joinLink' && isSaid(joinAddress)) && !(part === 'personalLink' && isSaid(personalAddress)),
  );
}

function comparable(room: Room): Record<RoomPart, unknown> {
  const { lock, personal } = room;
  const lower = { ...room, personal: personal && { ...personal, name: personal.name.toLowerCase() } };
  return {
    link: roomLink(lower),
    name: room.name,
    joinLink: joinAddress(lower),
    personalLink: personalAddress(lower),
    passcode: room.passcode,
    label: room.label,
    language: room.language,
    secondLanguage: room.secondLanguage,
    waitingRoom: lock.waitingRoom,
    joinBeforeHost: lock.joinBeforeHost,
    signedInOnly: lock.signedInOnly,
    // A passcode answers the question whether there is one.
    noPasscode: room.passcode ? false : lock.noPasscode,
    phone: JSON.stringify(room.phone),
    account: room.account,
    retired: JSON.stringify(room.retired),
  };
}

/**
 * Templates of the file that are not here. One that has the id of a template here and other words comes beside it
 * under a number of its own, so that neither is lost and a second import finds it again. Where an organisation presets
 * the templates none comes: it would not be stored.
 */
function newFormats({ settings, managed }: Stored, imported: Imported): Template[] {
  if (managed.settings.includes('ownFormats')) return [];
  const here = settings.ownFormats;
  const isHere = (format: Template) =>
    here.some(({ name, body }) => name === format.name && body === format.body);
  const taken = new Set(here.map(({ id }) => id));
  return imported.settings.ownFormats
    .filter((format) => !isHere(format))
    .map((format) => {
      let id = format.id;
      for (let turn = 2; taken.has(id); turn++) id = `${format.id.slice(0, 56)}-${turn}`;
      taken.add(id);
      return { ...format, id };
    });
}

/** The id that a template of the file has here once the file's templates have come; `null`: the file has none of this id. */
function templateHere(stored: Stored, imported: Imported, id: string | null): string | null {
  const template = imported.settings.ownFormats.find((one) => one.id === id);
  const all = [...stored.settings.ownFormats, ...newFormats(stored, imported)];
  const isSame = ({ name, body }: Template) => name === template?.name && body === template.body;
  return all.find(isSame)?.id ?? null;
}

function settingDifferences(stored: Stored, imported: Imported): SettingPart[] {
  const idsHere = new Map(imported.rooms.map((room) => [room.id, sameRoomHere(stored, room)?.id ?? room.id]));
  const then = settingsOf(stored, imported, idsHere);
  return SETTING_PARTS.filter((part) => {
    if (part !== 'defaultRoom')
      return !stored.managed.settings.includes(part) && differ(stored.settings[part], then[part]);
    const chosen = idsHere.get(imported.defaultRoomId ?? '');
    return stored.defaultRoomId !== null && chosen !== undefined && chosen !== stored.defaultRoomId;
  });
}

/** The settings of the file, with ids of the rooms here; what only collects is put together. */
function settingsOf(stored: Stored, imported: Imported, idsHere: ReadonlyMap<string, string>): Settings {
  const { settings } = imported;
  const senders = Object.entries(settings.senderRooms).flatMap(([address, id]) => {
    const here = idsHere.get(id);
    return here === undefined ? [] : [[address, here] as const];
  });
  const told = settings.toldOnce.map((entry) => {
    const [rule = '', id = ''] = entry.split('@');
    return id ? `${rule}@${idsHere.get(id) ?? id}` : entry;
  });
  const isSigned = differ(settings.signature, DEFAULT_SETTINGS.signature);
  return {
    ...settings,
    usualTemplate: templateHere(stored, imported, settings.usualTemplate),
    lastTemplate: templateHere(stored, imported, settings.lastTemplate),
    // What was chosen here stays a matter of this browser.
    senderChoices: stored.settings.senderChoices,
    senderRooms: { ...stored.settings.senderRooms, ...Object.fromEntries(senders) },
    silencedAdvice: together(stored.settings.silencedAdvice, settings.silencedAdvice),
    toldOnce: together(stored.settings.toldOnce, told),
    signature: isSigned ? settings.signature : stored.settings.signature,
    ownFormats: stored.settings.ownFormats,
  };
}

/** The default room stays, unless there was none or the person takes the file's settings. */
function defaultAfter(
  before: Stored,
  after: Stored,
  imported: Imported,
  idsHere: ReadonlyMap<string, string>,
  withSettings: boolean,
): string | null {
  const chosen = idsHere.get(imported.defaultRoomId ?? '');
  const mayChoose = withSettings || before.rooms.length === 0;
  return mayChoose && chosen !== undefined ? chosen : after.defaultRoomId;
}

function together(one: string[], other: string[]): string[] {
  return [...new Set([...one, ...other])];
}
