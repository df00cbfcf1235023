import { type Note, SurfaceNote } from '../../button/note.ts';
import { pageHost } from '../../button/page-host.ts';
import { say } from '../../words.ts';

let last: SurfaceNote | null = null;

/**
 * The page's one note, for what belongs to no surface.
 * @param anchor what it stands beside; without one, the page's top
 * @param within the dialog or the like that the anchor stands in, if it covers or disables the page around it
 */
export function pageNote(document: Document, anchor?: HTMLElement, within?: Element): Note {
  last?.close();
  const refuge = () => pageHost(document, within);
  const page = document.body ?? document.documentElement;
  const area = anchor?.closest<HTMLElement>('form, dialog, [role="dialog"]') ?? page;
  last = new SurfaceNote({
    home: refuge(),
    anchor: anchor ?? page,
    area,
    inRow: false,
    refuge,
    closeLabel: say('noteClose'),
  });
  return last;
}
