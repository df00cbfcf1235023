import type { SurfaceNote } from '../../button/note.ts';
import type { Look, RoomHost } from '../../button/room-host.ts';
import { keepCaret } from '../../insert/caret.ts';
import type { InsertOutcome } from '../../insert/insertion.ts';
import type { PlaceReport, RoomMarks, SurfacePack, SurfaceRoom } from '../../messages.ts';
import type { Snippet, SnippetFormat } from '../../room/snippet.ts';
import { say } from '../../words.ts';
import type { OldRoomPlace, Writing } from '../old-room-place.ts';
import type { PackSource } from '../pack-source.ts';
import { press } from '../press.ts';
import { makeSurfaceParts, usualRoom } from '../surface-parts.ts';
import type { Standing, WritableSurface } from '../writable.ts';
import { visibleTextarea } from './mode.ts';
import { isQuote } from './regions.ts';
import { ANY_TEXTAREA } from './selectors.ts';
import { senderOf } from './sender.ts';
import { signatureOfMessage } from './signature.ts';
import { findInEditor, findInTextarea } from './standing.ts';
import { watchTouches } from './touched.ts';
import { writeToMessage } from './write.ts';

/** Gmail numbers its own tab order inside a compose with 1; the button follows Send in it. */
const GMAIL_TAB_INDEX = 1;

/** One compose with Doorway in it. */
export class ComposeSurface implements WritableSurface, OldRoomPlace {
  readonly alreadyWords = 'noteAlready';
  readonly host: RoomHost;
  readonly note: SurfaceNote;
  readonly body: HTMLElement;
  readonly scope: HTMLElement;

  constructor(body: HTMLElement, scope: HTMLElement, source: PackSource, look: Look) {
    this.body = body;
    this.scope = scope;
    const signatureItem = {
      label: say('menuSignature'),
      run: () => void press(this, source, { target: signatureOfMessage(body, scope) }),
    };
    ({ host: this.host, note: this.note } = makeSurfaceParts(this, source, {
      document: body.ownerDocument,
      page: 'gmail',
      look,
      tabIndex: look === 'icon' ? GMAIL_TAB_INDEX : null,
      onApproach: () => keepCaret(body),
      extras: [signatureItem],
    }));
    body.addEventListener('focusout', () => keepCaret(body));
    watchTouches(body, ...scope.querySelectorAll<HTMLElement>(ANY_TEXTAREA));
  }

  defaultRoom(pack: SurfacePack): SurfaceRoom | null {
    const sender = senderOf(this.scope);
    const chosen = sender ? pack.senderRooms[sender] : undefined;
    return pack.rooms.find(({ id }) => id === chosen) ?? usualRoom(pack);
  }

  find(marks: RoomMarks): Standing | null {
    const area = visibleTextarea(this.scope);
    return area ? findInTextarea(area, marks) : findInEditor(this.body, marks);
  }

  insert(snippet: Snippet, format: SnippetFormat): Promise<InsertOutcome> {
    return writeToMessage(this.body, this.scope, snippet, format);
  }

  get writtenIn(): HTMLElement {
    return this.scope;
  }

  writings(): Writing[] {
    const field = visibleTextarea(this.scope);
    return field ? [{ kind: 'field', field }] : [{ kind: 'rich', editor: this.body, isOthers: isQuote }];
  }

  report(): PlaceReport {
    return { use: 'gmail' };
  }
}
