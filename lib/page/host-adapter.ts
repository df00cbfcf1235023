import type { HostId } from './hosts.ts';
import type { Surface } from './surface.ts';

/** What is known of a place when the adapter is asked where it is. */
export interface Seen {
  /** When it was first seen; milliseconds of `performance.now`. */
  since: number;
  /** When the page last changed; milliseconds of `performance.now`. */
  changedAt: number;
  /** The person has the focus in it or asks for it. Then it counts as a place even where the button does not fit in. */
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
  /** Puts the button in; `null`: it fits nowhere. */
  mount(button: HTMLElement): Mount | null;
  /** The button has no place of its own here: if at all, it floats. */
  isPlaceless?: boolean;
  /** How long to wait before the button is put in, because the page would throw it out again; milliseconds. */
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
  /** Selects what can make a place: where nothing of it came into the page, nothing is looked for. */
  readonly parts?: string;
  /** The elements by which places are known, at or below an element that came into the page or in all of it. */
  find(within: Document | Element): HTMLElement[];
  /**
   * Whether an element that `find` gave bears a sign of a place. Asked where many are there together, for then the others
   * are parts of a document and known by their focus alone; it has to cost little. Absent: each of them does.
   */
  isLikely?(key: HTMLElement): boolean;
  /**
   * More of them, which do not show by what came alone. All of the page is looked through for them, so that is asked only
   * when one of `parts` came, or the person went elsewhere with the focus.
   */
  findLater?(): HTMLElement[];
  /**
   * Where a place is now. `not yet`: the page is still building it. `never`: it is none.
   * @param key the element by which the place is known, as `find` gave it
   */
  locate(key: HTMLElement, seen: Seen): Location | 'not yet' | 'never';
  /** Whether a surface is still of the place that its element shows; absent where an element is for one place alone. */
  isStill?(surface: Surface): boolean;
  /**
   * How long after a place has left the page it is taken for the same one when the page puts it back; milliseconds.
   * 0: it is over as soon as it leaves.
   */
  readonly comesBackWithinMs: number;
  /** How often the page may take the button alone out within `REMOVALS_WITHIN_MS` before the button floats. */
  readonly mostRemovals: number;
  /** In which corner a button floats that has no place in the page, and whether only while the place has the focus. */
  readonly float: { corner: 'start' | 'end'; whileFocused: boolean };
  /** Called before anything is looked for: the time to listen before the page can. */
  begin?(view: Window, signal: AbortSignal): void;
  /** Attributes below a place, and events of the window, by which places come and go without any node. */
  readonly attributes?: string[];
  readonly events: string[];
}
