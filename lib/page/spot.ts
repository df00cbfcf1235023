import { say } from '../words.ts';
import type { AdaptedHost } from './hosts.ts';
import { pageHost } from './ui/page-layer.ts';
import { makeRoomHost, type RoomHost, type RoomHostOptions } from './ui/room-button.ts';

/** A place to write, as the content script that found it knows it; what a press does there is the writer's. */
export interface Spot {
  /** Whose menu the button opens. */
  readonly page: AdaptedHost;
  readonly host: RoomHost;
  /** Where a note goes when the button has gone before it: the page's own layer. */
  refuge(): ShadowRoot;
}

/** Who hears of presses. */
export interface PressListener<Place extends Spot> {
  press(spot: Place): void;
  openMenu(spot: Place): void;
}

type SpotOptions = Pick<Spot, 'page'> &
  Pick<RoomHostOptions, 'document' | 'look' | 'tabIndex' | 'onApproach'>;

/** Makes a place's button, and joins it to whatever the adapter keeps of the place itself. */
export function makeSpot<Where extends object>(
  { page, ...options }: SpotOptions,
  where: Where,
  hook: PressListener<Spot & Where>,
): Spot & Where {
  const host = makeRoomHost({
    ...options,
    words: { insert: say('buttonInsert'), more: say('buttonMore'), short: say('buttonShort') },
    onInsert: () => hook.press(spot),
    onMore: () => hook.openMenu(spot),
  });
  const spot: Spot & Where = { ...where, page, host, refuge: () => pageHost(options.document) };
  return spot;
}
