import { FILE_READ_MS } from '../lib/timings.ts';

/** Hands a file to the browser's downloads. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken its copy by then; a minute is far more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), FILE_READ_MS);
}
