import { SurfaceNote } from '../../button/note.ts';
import { pageHost } from '../../button/page-host.ts';
import { makeRoomHost, type RoomHost } from '../../button/room-host.ts';
import { keepCaret } from '../../insert/caret.ts';
import type { InsertOutcome } from '../../insert/insertion.ts';
import { insertRich } from '../../insert/rich.ts';
import type { PlaceReport, RoomMarks, SurfacePack, SurfaceRoom } from '../../messages.ts';
import type { Snippet } from '../../room/snippet.ts';
import { say } from '../../words.ts';
import type { OldRoomPlace, Writing } from '../old-room-place.ts';
import type { PackSource } from '../pack-source.ts';
import { press } from '../press.ts';
import { openSurfaceMenu } from '../surface-menu.ts';
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

  constructor(editor: HTMLElement, source: PackSource) {
    this.editor = editor;
    const { ownerDocument: document } = editor;
    this.host = makeRoomHost({
      document,
      look: 'icon',
      words: { insert: say('buttonInsert'), more: say('buttonMore'), short: say('buttonShort') },
      tabIndex: null,
      onApproach: () => keepCaret(editor),
      onInsert: () => void press(this, source),
      onMore: () => void openSurfaceMenu(this, source, 'gmail'),
    });
    this.note = new SurfaceNote(
      this.host.root,
      this.host.element,
      () => pageHost(document),
      say('noteClose'),
    );
    editor.addEventListener('focusout', () => keepCaret(editor));
  }

  get writtenIn(): HTMLElement {
    return this.editor;
  }

  writings(): Writing[] {
    return [{ kind: 'rich', editor: this.editor, isOthers: () => false }];
  }

  defaultRoom(pack: SurfacePack): SurfaceRoom | null {
    return pack.rooms.find((room) => room.isDefault) ?? pack.rooms[0] ?? null;
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
