import { say } from '../words.ts';
import { type Note, SurfaceNote } from './ui/note.ts';

let last: SurfaceNote | null = null;

/**
 * The page's one note, for what belongs to no surface.
 * @param layer what it is shown in
 * @param anchor what it stands beside; without one, the page's top
 */
export function pageNote(document: Document, layer: () => ShadowRoot, anchor?: HTMLElement): Note {
  last?.close();
  const page = document.body ?? document.documentElement;
  const area = anchor?.closest<HTMLElement>('form, dialog, [role="dialog"]') ?? page;
  last = new SurfaceNote({
    home: layer(),
    anchor: anchor ?? page,
    area,
    inRow: false,
    refuge: layer,
    closeLabel: say('noteClose'),
  });
  return last;
}
