import type { PageState, RoomChoice, SurfaceRoom } from '../messages.ts';
import type { Snippet, SnippetFormat } from '../snippets/snippet.ts';
import type { Choice, Surface } from './surface.ts';

/** The room that a choice names, or `null` if that one is gone; the surface's own default where none is named. */
export function chosenRoom(
  surface: Pick<Surface, 'defaultRoom'>,
  state: PageState,
  choice: Choice,
): SurfaceRoom | null {
  if (choice.roomId === undefined) return surface.defaultRoom(state);
  return state.rooms.find(({ id }) => id === choice.roomId) ?? null;
}

/** What a choice means: the room, and what of it is inserted. */
export interface Chosen {
  room: SurfaceRoom;
  /** `null`: a template. */
  format: SnippetFormat | null;
  snippet: Snippet;
}

/**
 * Why nothing can be inserted for a choice. `no-room`: no room is saved, or none has an address yet. `no-default`: no
 * room was named and the default one has no address yet. The others: what the choice names was deleted.
 */
export type NoChoice = 'no-room' | 'no-default' | 'room-gone' | 'template-gone';

/**
 * Works out what a choice means in this state. The person's defaults fill in only what the choice leaves open: a room or
 * template that it names and that was deleted is never replaced by another.
 */
export function resolve(
  surface: Pick<Surface, 'defaultRoom' | 'ownFormat'>,
  state: PageState,
  choice: Choice,
): Chosen | NoChoice {
  const room = chosenRoom(surface, state, choice);
  if (!room && choice.roomId !== undefined) return 'room-gone';
  if (!room) return state.rooms.length > 0 ? 'no-default' : 'no-room';
  if (choice.templateId === undefined) {
    const format = choice.format ?? surface.ownFormat ?? state.format;
    return { room, format, snippet: room.snippets[format] };
  }
  const template = room.templates.find(({ id }) => id === choice.templateId);
  return template ? { room, format: null, snippet: template.snippet } : 'template-gone';
}

/** The person's default room, or the only one. Between several without a default that is ready nobody guesses. */
export function usualRoom({ rooms }: PageState): SurfaceRoom | null {
  return rooms.find((room) => room.isDefault) ?? (rooms.length === 1 ? (rooms[0] ?? null) : null);
}

/** What another part of Doorway asked for, as a choice at a surface. */
export function choiceFrom({ roomId, format, templateId }: RoomChoice): Choice {
  return {
    ...(roomId !== null && { roomId }),
    ...(format !== null && { format }),
    ...(templateId !== null && { templateId }),
  };
}
