import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Box,
  bestPlace,
  freeHeight,
  freePlace,
  placesBeside,
  placesOutside,
} from '../../../lib/page/ui/place-geometry.ts';

const VIEW: Box = { left: 0, top: 0, right: 1366, bottom: 768 };
const NOTE = { width: 360, height: 96 };
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const covers = ({ left, top }: { left: number; top: number }, other: Box, size = NOTE) =>
  left < other.right && other.left < left + size.width && top < other.bottom && other.top < top + size.height;
const heavy = (...boxes: Box[]) => boxes.map((one) => ({ ...one, weight: 3 }));

describe('a note beside the button of a bubble', () => {
  const place = (bubble: Box, view = VIEW, rightToLeft = false) => {
    const anchor = box(bubble.left + 40, bubble.top + 200, 120, 32);
    const save = box(bubble.right - 90, bubble.bottom - 50, 80, 36);
    const title = box(bubble.left + 40, bubble.top + 40, 380, 40);
    const candidates = [
      ...placesOutside(NOTE, anchor, bubble, rightToLeft),
      ...placesBeside(NOTE, anchor, rightToLeft),
    ];
    const avoid = heavy(save, title);
    return { at: bestPlace({ size: NOTE, view, candidates, avoid }), save, title, bubble };
  };

  test('stands behind its end where there is room', () => {
    const { at, bubble } = place(box(200, 150, 460, 420));
    expect(at.left).toBeGreaterThanOrEqual(bubble.right);
  });

  test('stands before its start where the end is too near to the edge', () => {
    const { at, bubble } = place(box(860, 150, 460, 420));
    expect(at.left + NOTE.width).toBeLessThanOrEqual(bubble.left);
  });

  test('is mirrored in a page that is written from right to left', () => {
    const { at, bubble } = place(box(700, 150, 460, 420), VIEW, true);
    expect(at.left + NOTE.width).toBeLessThanOrEqual(bubble.left);
  });

  test('goes above or below where neither side has room', () => {
    const { at, bubble } = place(box(100, 200, 460, 420), box(0, 0, 683, 768));
    expect(covers(at, bubble)).toBe(false);
  });

  test('covers neither Save nor the title where nothing around it has room', () => {
    const { at, save, title } = place(box(10, 10, 640, 440), box(0, 0, 660, 460));
    expect([covers(at, save), covers(at, title)]).toEqual([false, false]);
  });
});

test('a place above the anchor comes first, else below', () => {
  const anchor = box(300, 400, 40, 36);
  const ask = (from: Box) =>
    bestPlace({ size: NOTE, view: VIEW, candidates: placesBeside(NOTE, from, false), avoid: [] });
  expect(ask(anchor)).toEqual({ left: 300, top: 400 - 96 - 6 });
  expect(ask(box(300, 20, 40, 36)).top).toBe(20 + 36 + 6);
});

test('the edge slides a note along its anchor, not over it', () => {
  const anchor = box(1300, 400, 40, 36);
  const at = bestPlace({ size: NOTE, view: VIEW, candidates: placesBeside(NOTE, anchor, false), avoid: [] });
  expect(at).toEqual({ left: 1366 - 360 - 8, top: 298 });
});

test('a note is inside the window, and covers nothing where some place is free', () => {
  const some = (max: number) => fc.integer({ min: 0, max });
  const boxes = fc
    .tuple(some(1300), some(700), fc.integer({ min: 10, max: 600 }), fc.integer({ min: 10, max: 400 }))
    .map(([left, top, width, height]) => box(left, top, width, height));
  fc.assert(
    fc.property(boxes, fc.array(boxes, { maxLength: 6 }), fc.boolean(), (anchor, others, rightToLeft) => {
      const candidates = placesBeside(NOTE, anchor, rightToLeft);
      const at = bestPlace({ size: NOTE, view: VIEW, candidates, avoid: heavy(...others) });
      const inside = covers({ left: 0, top: 0 }, box(at.left, at.top, 0.1, 0.1), {
        width: 1366,
        height: 768,
      });
      const corners = [8, 1366 - 368].flatMap((left) => [8, 768 - 104].map((top) => ({ left, top })));
      const isCornerFree = corners.some((corner) => !others.some((other) => covers(corner, other)));
      return inside && (!isCornerFree || !others.some((other) => covers(at, other)));
    }),
  );
});

test('what weighs more is covered less willingly', () => {
  const view = box(0, 0, 380, 230);
  const [save, words] = [box(0, 0, 380, 110), box(0, 118, 380, 112)];
  const avoid = [
    { ...save, weight: 3 },
    { ...words, weight: 1 },
  ];
  const at = bestPlace({ size: NOTE, view, candidates: [], avoid });
  expect(covers(at, save)).toBe(false);
});

describe('a menu', () => {
  const size = { width: 300, height: 320 };
  const anchor = box(400, 360, 130, 32);
  const ask = (...clear: Box[]) => {
    const [above, below, end, before] = placesBeside(size, anchor, false);
    return freePlace({ size, view: VIEW, candidates: [below, above, end, before], avoid: heavy(...clear) });
  };

  test('opens on the first side with room, over nothing that is to stay clear', () => {
    expect(ask()).toEqual({ left: 400, top: 398 });
    expect(ask(box(600, 640, 80, 36))).toEqual({ left: 400, top: 34 });
    expect(ask(box(600, 640, 80, 36), box(400, 40, 380, 40))?.left).toBe(94);
  });

  test('gives way where no side has room for all of it', () => {
    expect(ask(box(0, 0, 1366, 330), box(0, 420, 1366, 348))).toBeNull();
    expect(freeHeight(anchor, VIEW, [box(0, 0, 1366, 100), box(0, 600, 1366, 100)])).toBe(360 - 100 - 6);
  });
});
