import type { SurfaceNote } from '../../button/note.ts';
import type { RoomHost } from '../../button/room-host.ts';
import { keepCaret } from '../../insert/caret.ts';
import type { InsertOutcome } from '../../insert/insertion.ts';
import { insertRich } from '../../insert/rich.ts';
import type { PlaceReport, RoomMarks } from '../../messages.ts';
import type { Snippet } from '../../room/snippet.ts';
import type { OldRoomPlace, Writing } from '../old-room-place.ts';
import type { PackSource } from '../pack-source.ts';
import { makeSurfaceParts, usualRoom } from '../surface-parts.ts';
import type { Standing, WritableSurface } from '../writable.ts';
import { findInEditor } from './standing.ts';

/** One signature editor of Gmail's settings with Doorway in its toolbar. */
export class SignatureSurface implements WritableSurface, OldRoomPlace {
  readonly alreadyWords = 'noteAlreadySignature';
  readonly insertedWords = 'noteInsertedSignature';
  readonly ownFormat = 'signature';
  readonly host: RoomHost;
  readonly note: SurfaceNote;
  readonly editor: HTMLElement;
  readonly defaultRoom = usualRoom;

  constructor(editor: HTMLElement, source: PackSource) {
    this.editor = editor;
    ({ host: this.host, note: this.note } = makeSurfaceParts(this, source, {
      document: editor.ownerDocument,
      page: 'gmail',
      look: 'icon',
      tabIndex: null,
      onApproach: () => keepCaret(editor),
    }));
    editor.addEventListener('focusout', () => keepCaret(editor));
  }

  get writtenIn(): HTMLElement {
    return this.editor;
  }

  writings(): Writing[] {
    return [{ kind: 'rich', editor: this.editor, isOthers: () => false }];
  }

  find(marks: RoomMarks): Standing | null {
    return findInEditor(this.editor, marks, this.editor, () => false);
  }

  insert(snippet: Snippet): Promise<InsertOutcome> {
    return insertRich({ editor: this.editor, snippet, as: 'html', at: null, spaced: true });
  }

  report(): PlaceReport {
    return { use: 'signature' };
  }
}
