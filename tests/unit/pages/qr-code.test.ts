import fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { type QrCode, qrCode, qrSvgFile } from '../../../components/qr-code.ts';
import type { Room } from '../../../lib/room/room.ts';
import { roomLink } from '../../../lib/room/room-link.ts';
import { workRoom } from '../store/rooms.ts';

const SCALE = 4;

/** Draws the path as a browser would: runs of dark modules on white, four pixels a module. */
function pixels({ size, path }: QrCode) {
  const width = size * SCALE;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++)
      for (let column = Number(x) * SCALE; column < (Number(x) + Number(run)) * SCALE; column++)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return { data, width };
}

const read = (code: QrCode) => {
  const { data, width } = pixels(code);
  return jsQR(data, width, width)?.data;
};

const letters = fc.string({
  unit: fc.constantFrom(...'ABCXYZabcxyz0189-_'),
  minLength: 4,
  maxLength: 40,
});
const rooms: fc.Arbitrary<Room> = fc
  .record({
    digits: fc.stringMatching(/^[1-9]\d{8,10}$/),
    token: fc.option(letters.map((text) => `${text}.1`)),
    host: fc.constantFrom('zoom.us', 'us02web.zoom.us', 'acme.zoom.us', 'acme.zoomgov.com'),
  })
  .map(({ digits, token, host }) => workRoom({ meetingId: digits, token, host }));

test('another reader finds exactly the link of any room', () => {
  fc.assert(
    fc.property(rooms, (room) => {
      const link = roomLink(room) as string;
      expect(link).toContain(room.meetingId);
      expect(read(qrCode(link))).toBe(link);
    }),
    { numRuns: 60 },
  );
});

test('a fifth of the modules may be lost: the error correction is the highest', () => {
  const link = roomLink(workRoom()) as string;
  const code = qrCode(link);
  const { data, width } = pixels(code);
  // A patch in the middle, as a thumb or a sticker lies on it.
  const side = Math.floor(width * 0.36);
  const from = Math.floor((width - side) / 2);
  for (let row = from; row < from + side; row++)
    data.fill(255, (row * width + from) * 4, (row * width + from + side) * 4);
  expect(jsQR(data, width, width)?.data).toBe(link);
});

test('a quiet zone of four modules is part of it', () => {
  const code = qrCode('https://zoom.us/j/3849205716');
  const { data, width } = pixels(code);
  const isDark = (x: number, y: number) => data[(y * width + x) * 4] === 0;
  const edge = 4 * SCALE;
  for (let x = 0; x < width; x++)
    for (let y = 0; y < edge; y++)
      expect(isDark(x, y) || isDark(y, x) || isDark(x, width - 1 - y)).toBe(false);
  expect(isDark(edge, edge)).toBe(true);
});

test('the SVG file holds the same drawing on white, and nothing that runs or loads', async () => {
  const code = qrCode('https://zoom.us/j/3849205716');
  const text = await qrSvgFile(code).text();
  expect(text).toContain(`<path d="${code.path}"/>`);
  expect(text).toContain('fill="#fff"');
  expect(text.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|href|\son\w+=/);
});
