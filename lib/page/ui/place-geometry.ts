/** A rectangle in pixels of the window. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Width and height in pixels of the window. */
export interface Size {
  width: number;
  height: number;
}

/** The upper left corner of a popover, in pixels of the window. */
export interface Point {
  left: number;
  top: number;
}

/** Between a popover and what it stands beside. */
const GAP = 6;
/** Between a popover and the window's edge. */
const EDGE = 8;

/** A place for a popover, and what it stands beside and must not be pushed onto by the window's edge. */
export interface Candidate extends Point {
  beside: Box;
}

/** Places around an anchor, best first: above, below, behind its end, before its start. */
export function placesBeside(size: Size, anchor: Box, rightToLeft: boolean): Candidate[] {
  const [above, below, end, before] = around(size, anchor, anchor, rightToLeft);
  return [above, below, end, before];
}

/** Places outside an area, at the height or the start of an anchor in it, best first: end, start, above, below. */
export function placesOutside(size: Size, anchor: Box, area: Box, rightToLeft: boolean): Candidate[] {
  const [above, below, end, before] = around(size, anchor, area, rightToLeft);
  return [end, before, above, below];
}

/** What `bestPlace` has to choose between. */
interface Question {
  size: Size;
  view: Box;
  /** Where the popover might stand, best first. */
  candidates: readonly Candidate[];
  /** What it should not cover; more weight, less willingly. */
  avoid: readonly (Box & { weight: number })[];
}

/**
 * The first place that covers nothing of what is to be avoided, of the candidates and then of the window's
 * corners; if each of them covers something, the one that covers least. Always inside the window, as far as it fits.
 */
export function bestPlace({ size, view, candidates, avoid }: Question): Point {
  const inside = candidates.map(({ beside, ...place }) => ({ beside, place: clampInto(place, size, view) }));
  const fitting = inside.filter(({ beside, place }) => overlap(place, size, beside) === 0);
  const near = (fitting.length > 0 ? fitting : inside.slice(0, 1)).map(({ place }) => place);
  let [best = { left: view.left + EDGE, top: view.top + EDGE }] = near;
  let least = costOf(best, size, avoid);
  for (const place of [...near, ...cornersOf(size, view)]) {
    const cost = costOf(place, size, avoid);
    if (cost >= least) continue;
    best = place;
    least = cost;
  }
  return best;
}

function around(
  { width, height }: Size,
  anchor: Box,
  beside: Box,
  rightToLeft: boolean,
): [Candidate, Candidate, Candidate, Candidate] {
  const start = rightToLeft ? anchor.right - width : anchor.left;
  const right = { left: beside.right + GAP, top: anchor.top, beside };
  const left = { left: beside.left - width - GAP, top: anchor.top, beside };
  return [
    { left: start, top: beside.top - height - GAP, beside },
    { left: start, top: beside.bottom + GAP, beside },
    ...(rightToLeft ? ([left, right] as const) : ([right, left] as const)),
  ];
}

function clampInto({ left, top }: Point, { width, height }: Size, view: Box): Point {
  return {
    left: clamp(left, view.left + EDGE, view.right - width - EDGE),
    top: clamp(top, view.top + EDGE, view.bottom - height - EDGE),
  };
}

function cornersOf({ width, height }: Size, view: Box): Point[] {
  const [left, right] = [view.left + EDGE, view.right - width - EDGE];
  const [top, bottom] = [view.top + EDGE, view.bottom - height - EDGE];
  return [
    { left, top: bottom },
    { left: right, top: bottom },
    { left, top },
    { left: right, top },
  ];
}

function costOf(place: Point, size: Size, avoid: Question['avoid']): number {
  return avoid.reduce((cost, box) => cost + overlap(place, size, box) * box.weight, 0);
}

/** How much of a box a popover covers; square pixels. */
function overlap({ left, top }: Point, { width, height }: Size, box: Box): number {
  const across = Math.min(left + width, box.right) - Math.max(left, box.left);
  const down = Math.min(top + height, box.bottom) - Math.max(top, box.top);
  return across > 0 && down > 0 ? across * down : 0;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
