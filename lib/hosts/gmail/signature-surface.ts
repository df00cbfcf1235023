import { caretIn, endOf } from '../../insert/caret.ts';
import { insert } from '../../insert/edit.ts';
import type { InsertOutcome } from '../../insert/insertion.ts';
import type { PlaceReport, RoomMarks } from '../../messages.ts';
import { usualRoom } from '../../page/chosen-room.ts';
import type { Writing } from '../../page/old-room-place.ts';
import { noteAt, type Surface } from '../../page/start-host.ts';
import type { Standing } from '../../page/surface.ts';
import type { SurfaceNote } from '../../page/ui/note.ts';
import type { RoomHost } from '../../page/ui/room-button.ts';
import type { Snippet } from '../../room/snippet.ts';
import type { WordKey } from '../../words.ts';
import { findInEditor } from './existing-link.ts';
import type { SignatureSpot } from './spots.ts';

/** One signature editor of Gmail's settings as a place to write. */
export class SignatureSurface implements Surface {
  readonly alreadyWords = 'noteAlreadySignature';
  readonly ownFormat = 'signature';
  readonly host: RoomHost;
  readonly note: SurfaceNote;
  readonly editor: HTMLElement;
  readonly defaultRoom = usualRoom;

  constructor(spot: SignatureSpot) {
    this.editor = spot.editor;
    this.host = spot.host;
    this.note = noteAt(spot, spot.editor);
  }

  get writtenIn(): HTMLElement {
    return this.editor;
  }

  writings(): Writing[] {
    return [{ kind: 'rich', editor: this.editor, isOthers: () => false }];
  }

  insertedWords(): WordKey {
    return 'noteInsertedSignature';
  }

  find(marks: RoomMarks): Standing | null {
    return findInEditor({ editor: this.editor, isOutside: () => false }, marks);
  }

  insert(snippet: Snippet): Promise<InsertOutcome> {
    const { editor } = this;
    // Looked for before the editor gets the focus, which puts a caret at its start.
    const caret = caretIn(editor);
    return insert({
      editor,
      snippet,
      as: 'html',
      at: caret ?? endOf(editor),
      spaced: true,
      ownLine: !caret,
    });
  }

  report(): PlaceReport {
    return { use: 'signature' };
  }
}
