import type { HostName, PageState, SurfaceRoom } from '../messages.ts';
import { HOSTS } from '../page/hosts.ts';
import { outdatedFingerprints } from '../room/fingerprint.ts';
import type { GuestLanguages } from '../room/guest-language.ts';
import type { Room } from '../room/room.ts';
import { markOf } from '../room/room-mark.ts';
import { isBlank } from '../room/shown-name.ts';
import { previewOf } from '../snippets/preview.ts';
import type { Signature } from '../snippets/signature/signature.ts';
import { buildSnippet, SNIPPET_FORMATS, type Snippet, type SnippetFormat } from '../snippets/snippet.ts';
import type { GuestWords } from '../snippets/snippet-words.ts';
import { fillTemplate } from '../snippets/template.ts';
import type { Settings } from '../store/settings.ts';
import type { Stored } from '../store/stored.ts';
import { say } from '../words.ts';

/** Looks up the words for guests in their languages; the pure folders have none. */
export type WordsFor = (languages: GuestLanguages) => GuestWords;

/** One room as a surface gets it, in languages of its own or in others; `null`: it is gone, or has no address. */
export function roomIn(
  stored: Stored,
  roomId: string,
  languages: GuestLanguages,
  wordsFor: WordsFor,
): SurfaceRoom | null {
  const room = stored.rooms.find(({ id }) => id === roomId);
  if (!room) return null;
  const [found] = surfaceRoom(
    { ...room, ...languages },
    stored,
    wordsFor(languages),
    new Set(outdatedFingerprints(stored.rooms)),
  );
  return found ?? null;
}

/**
 * What a surface on `host` gets of the store: ready snippets, and nothing that it has no use for. No page gets
 * the page state for `anywhere`: the background itself takes one snippet out of it.
 * Rooms without an address yet are left out, so with an unfinished default room none is the default.
 */
export function pageState(stored: Stored, host: HostName | 'anywhere', wordsFor: WordsFor): PageState {
  const { settings } = stored;
  const outdated = outdatedFingerprints(stored.rooms);
  const allOutdated = new Set(outdated);
  return {
    enabled: isEnabled(stored, host),
    rooms: stored.rooms.flatMap((room) => surfaceRoom(room, stored, wordsFor(room), allOutdated)),
    format: settings.format,
    usualTemplate: usualTemplate(stored),
    lastFormat: settings.lastFormat,
    lastTemplate: settings.lastTemplate,
    calendarPlace: settings.calendarPlace,
    senderRooms: hasSenders(host) ? settings.senderRooms : {},
    outdated,
  };
}

function hasSenders(host: HostName | 'anywhere'): boolean {
  return host === 'practice' || (host !== 'anywhere' && HOSTS[host].hasSenders);
}

function isEnabled({ settings }: Stored, host: HostName | 'anywhere'): boolean {
  return host === 'practice' || host === 'anywhere' || settings[HOSTS[host].setting];
}

function surfaceRoom(
  room: Room,
  stored: Stored,
  words: GuestWords,
  allOutdated: ReadonlySet<string>,
): SurfaceRoom[] {
  const { defaultRoomId, settings } = stored;
  const snippets = allSnippets(room, words, settings.signature);
  if (!snippets) return [];
  const marks = { meetingId: room.meetingId, personalName: room.personal?.name ?? null };
  const templates = settings.ownFormats.flatMap(({ id, name, body }) => {
    const snippet = fillTemplate(body, room, words);
    // Where menus show no name they show what it says.
    return snippet ? [{ id, name: isBlank(name) ? firstWords(snippet) : name, snippet }] : [];
  });
  const previews = {
    ...Object.fromEntries(Object.entries(snippets).map(([format, snippet]) => [format, previewOf(snippet)])),
    ...Object.fromEntries(templates.map(({ id, snippet }) => [id, previewOf(snippet)])),
  };
  const mark = markOf(room);
  const usual = templates.find(({ id }) => id === usualTemplate(stored));
  const tip = stored.rooms.length > 1 ? tipOf(room, usual?.name ?? null, settings) : null;
  const outdated = outdatedFingerprints([room]).filter((mark) => allOutdated.has(mark));
  const isDefault = room.id === defaultRoomId;
  const { id, name, language, secondLanguage } = room;
  const languages = { language, secondLanguage };
  return [{ id, name, mark, tip, isDefault, languages, snippets, templates, previews, marks, outdated }];
}

/** A format that an organisation has preset stands above a template of the person's. */
function usualTemplate({ settings, managed }: Stored): string | null {
  return managed.settings.includes('format') ? null : settings.usualTemplate;
}

/** What the button inserts of a room, in words. */
function tipOf({ name }: Room, template: string | null, { format }: Settings): string {
  if (template !== null) return say('tipTemplate', { template, room: name });
  return say(format === 'invitation' ? 'tipInvitation' : 'tipLink', { room: name });
}

function firstWords({ shown }: Snippet): string {
  return shown.trim().slice(0, 40).trim() || '…';
}

function allSnippets(
  room: Room,
  words: GuestWords,
  signature: Signature,
): Record<SnippetFormat, Snippet> | null {
  const built = SNIPPET_FORMATS.map(
    (format) => [format, buildSnippet(room, format, words, signature)] as const,
  );
  if (built.some(([, snippet]) => snippet === null)) return null;
  return Object.fromEntries(built) as Record<SnippetFormat, Snippet>;
}
