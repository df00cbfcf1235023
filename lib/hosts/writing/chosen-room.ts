import type { SurfacePack, SurfaceRoom } from '../../messages.ts';
import type { Choice, WritableSurface } from './writable.ts';

/** The room that a choice names, else the surface's own default, else the default room. */
export function chosenRoom(surface: WritableSurface, pack: SurfacePack, choice: Choice): SurfaceRoom | null {
  return pack.rooms.find(({ id }) => id === choice.roomId) ?? surface.defaultRoom(pack);
}

/** The person's default room, else the first. */
export function usualRoom({ rooms }: SurfacePack): SurfaceRoom | null {
  return rooms.find((room) => room.isDefault) ?? rooms[0] ?? null;
}
