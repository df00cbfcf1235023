import type { HostId } from './hosts.ts';
import type { Surface } from './surface.ts';

/** What is known of a place when it is asked where it is. */
export interface Seen {
  /** When it was first seen, and when the page last changed; milliseconds since the epoch. */
  since: number;
  changedAt: number;
  /** The person is in it, or asks for it: also a place where the button finds no room is one. */
  isWanted: boolean;
}

/** The button where it was put. */
export interface Mount {
  /** What was put into the page: the button, or a box around it. */
  node: HTMLElement;
  isInPlace(): boolean;
  /** Takes away all that was put there. */
  remove(): void;
}

/** A place to write, as it is now. */
export interface Location {
  makeSurface(): Surface;
  /** Puts the button in; `null`: there is no room for it. */
  mount(button: HTMLElement): Mount | null;
  /** The button has no place of its own here: if at all, it floats. */
  isPlaceless?: boolean;
  /** How long the page had better be left alone before; milliseconds. */
  waitMs?: number;
}

/** The code that knows one host page: what is a place to write there, and where its button goes. */
export interface HostAdapter {
  readonly host: HostId;
  /**
   * `at once`: finding asks for no styles. It is done for what comes into the page, in the same frame. `next frame`: it
   * asks what is visible. All of the page is looked through in the frame after a change.
   */
  readonly looks: 'at once' | 'next frame';
  /** The elements by which places are known, at or below an element that came into the page or in all of it. */
  find(within: Document | Element, isWanted: boolean): HTMLElement[];
  /** More of them, which do not show by what came alone: asked for after each batch of changes. */
  findLater?(): HTMLElement[];
  /** Where a place is now. `not yet`: the page is still building it. `never`: it is none. */
  locate(key: HTMLElement, seen: Seen): Location | 'not yet' | 'never';
  /** Whether a surface is still of the place that its element shows; absent where an element is for one place alone. */
  isStill?(surface: Surface): boolean;
  /** So long a place that has left the page may be put back as the same one; milliseconds. 0: it is over at once. */
  readonly comesBackWithinMs: number;
  /** So often within ten seconds the page may take the button alone out before it floats. */
  readonly mostRemovals: number;
  /** Where the button floats that has no place, and whether it does so only while the person is there. */
  readonly float: { corner: 'start' | 'end'; whileFocused: boolean };
  /** Called before anything is looked for: the time to listen before the page can. */
  begin?(view: Window, signal: AbortSignal): void;
  /** Attributes below a place, and events of the window, by which places come and go without any node. */
  readonly attributes?: string[];
  readonly events: string[];
}
