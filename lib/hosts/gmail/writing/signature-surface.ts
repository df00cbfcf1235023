import type { SurfaceNote } from '../../../button/note.ts';
import type { RoomHost } from '../../../button/room-host.ts';
import { caretIn, endOf } from '../../../insert/caret.ts';
import { insert } from '../../../insert/edit.ts';
import type { InsertOutcome } from '../../../insert/insertion.ts';
import type { PlaceReport, RoomMarks } from '../../../messages.ts';
import type { Snippet } from '../../../room/snippet.ts';
import type { WordKey } from '../../../words.ts';
import { usualRoom } from '../../writing/chosen-room.ts';
import type { Writing } from '../../writing/old-room-place.ts';
import type { Standing } from '../../writing/writable.ts';
import { noteAt, type Surface } from '../../writing/writer.ts';
import type { SignatureSpot } from '../spots.ts';
import { findInEditor } from './standing.ts';

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
