import { encode } from 'uqr';

/** A QR code as drawing instructions: one path in a square of `size` units, quiet zone included. */
export interface QrCode {
  size: number;
  path: string;
}

/** The quiet zone that the standard asks for, in modules. */
const QUIET = 4;

/** A QR code of a text, with the highest error correction. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'H', border: QUIET });
  return { size, path: data.map(rowPath).join('') };
}

/** One row as horizontal runs of dark modules. */
function rowPath(row: boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x++;
    path += `M${start} ${y}h${x - start + 1}v1h-${x - start + 1}z`;
  }
  return path;
}

/** The code as an SVG file. */
export function qrSvgFile({ size, path }: QrCode): Blob {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" ` +
    `shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** The code as a PNG file, `scale` pixels a module. */
export async function qrPngFile({ size, path }: QrCode, scale = 16): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}
