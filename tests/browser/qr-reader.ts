import { decode } from 'fast-png';
import jsQR from 'jsqr';

/** What a QR reader that is not ours sees in a picture; null when it sees no code. */
export function readQr(png: Uint8Array): string | null {
  const { width, height, data, channels, depth } = decode(png);
  if (depth !== 8) throw new Error(`A picture of ${depth} bits is not foreseen.`);
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at++)
    for (let colour = 0; colour < 3; colour++)
      pixels[at * 4 + colour] = data[at * channels + (channels < 3 ? 0 : colour)] as number;
  return jsQR(pixels, width, height)?.data ?? null;
}
