import { type Note, SurfaceNote } from './ui/note.ts';
import { pageLayer } from './ui/page-layer.ts';
import type { RoomButton } from './ui/room-button.ts';
import { say } from './words.ts';

/**
 * The one note of a surface.
 * @param area the element that holds the whole place: the note covers no control and no words in it
 */
export function noteBeside({ element, root, variant }: RoomButton, area: HTMLElement): SurfaceNote {
  return new SurfaceNote({
    home: root,
    anchor: element,
    area,
    // A button with words stands between the fields of a form.
    inRow: variant === 'text',
    fallbackRoot: () => pageLayer(area.ownerDocument),
    closeLabel: say('noteClose'),
  });
}

let last: SurfaceNote | null = null;

/**
 * A note for what belongs to no surface. There is one in a page: the one before is closed.
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
    fallbackRoot: layer,
    closeLabel: say('noteClose'),
  });
  return last;
}
