import { caretIn, endOf } from '../../insert/caret.ts';
import { insert } from '../../insert/edit.ts';
import type { InsertOutcome } from '../../insert/insertion.ts';
import type { PlaceReport, RoomMarks } from '../../messages.ts';
import { usualRoom } from '../../page/chosen-room.ts';
import { findInEditor } from '../../page/mail/existing-link.ts';
import { noteBeside } from '../../page/page-note.ts';
import type { Editable, ExistingLink, InsertOrder, Surface } from '../../page/surface.ts';
import type { SurfaceNote } from '../../page/ui/note.ts';
import type { RoomButton } from '../../page/ui/room-button.ts';
import type { PageWordKey } from '../../page-words.ts';
import { makeGmailButton } from './button.ts';

/** One signature editor of Gmail's settings as a place to write. */
export class SignatureSurface implements Surface {
  readonly host = 'gmail';
  readonly alreadyWords = 'noteAlreadySignature';
  readonly ownFormat = 'signature';
  readonly button: RoomButton;
  readonly note: SurfaceNote;
  readonly dress: () => void;
  /** The editor. */
  readonly area: HTMLElement;
  readonly defaultRoom = usualRoom;

  constructor(editor: HTMLElement) {
    const { button, dress } = makeGmailButton(editor, 'icon', null);
    this.button = button;
    this.dress = dress;
    this.area = editor;
    this.note = noteBeside(button, editor);
  }

  editables(): Editable[] {
    return [{ kind: 'rich', editor: this.area, isOthers: () => false }];
  }

  insertedWords(): PageWordKey {
    return 'noteInsertedSignature';
  }

  findExisting(marks: RoomMarks): ExistingLink | null {
    return findInEditor({ editor: this.area, isOutside: () => false }, marks);
  }

  insert({ snippet }: InsertOrder): Promise<InsertOutcome> {
    const editor = this.area;
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
