import type { SurfacePack, SurfaceRoom } from '../messages.ts';
import type { Snippet, SnippetFormat } from '../room/snippet.ts';
import type { Choice, Surface } from './surface.ts';

/** The room that a choice names, or `null` if that one is gone; the surface's own default where none is named. */
export function chosenRoom(
  surface: Pick<Surface, 'defaultRoom'>,
  pack: SurfacePack,
  choice: Choice,
): SurfaceRoom | null {
  if (choice.roomId === undefined) return surface.defaultRoom(pack);
  return pack.rooms.find(({ id }) => id === choice.roomId) ?? null;
}

/** What a choice comes to. */
export interface Chosen {
  room: SurfaceRoom;
  format: SnippetFormat;
  snippet: Snippet;
}

/** Why a choice comes to nothing: there is no room yet, or the room or the text that it names was deleted. */
export type NoChoice = 'no-room' | 'room-gone' | 'text-gone';

/**
 * What a choice comes to in the state of now. What it names and what is gone is never replaced by something else: the
 * person's defaults fill in only what the choice leaves open.
 */
export function resolve(
  surface: Pick<Surface, 'defaultRoom' | 'ownFormat'>,
  pack: SurfacePack,
  choice: Choice,
): Chosen | NoChoice {
  const room = chosenRoom(surface, pack, choice);
  if (!room) return choice.roomId === undefined ? 'no-room' : 'room-gone';
  const format = choice.format ?? surface.ownFormat ?? pack.format;
  if (choice.ownId === undefined) return { room, format, snippet: room.snippets[format] };
  const own = room.own.find(({ id }) => id === choice.ownId);
  return own ? { room, format, snippet: own.snippet } : 'text-gone';
}

/** The person's default room, else the first. */
export function usualRoom({ rooms }: SurfacePack): SurfaceRoom | null {
  return rooms.find((room) => room.isDefault) ?? rooms[0] ?? null;
}
