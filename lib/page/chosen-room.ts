import type { NoChoice, PageState, RoomChoice, SurfaceRoom } from '../messages.ts';
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
  /** What notes call the room; `null`: there is no other. */
  name: string | null;
  /** `null`: a template. */
  format: SnippetFormat | null;
  snippet: Snippet;
}

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
  const name = nameOf(state, room);
  const usual = choice.format || surface.ownFormat ? null : state.usualTemplate;
  const templateId = choice.templateId ?? usual;
  const template = room.templates.find(({ id }) => id === templateId);
  if (template) return { room, name, format: null, snippet: template.snippet };
  if (choice.templateId !== undefined) return 'template-gone';
  const format = choice.format ?? surface.ownFormat ?? state.format;
  return { room, name, format, snippet: room.snippets[format] };
}

/** What notes call a room; `null`: there is none, or no other. */
export function nameOf({ rooms }: PageState, room: SurfaceRoom | null): string | null {
  return rooms.length > 1 && room ? room.name : null;
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
