import type { MenuItem } from '../../../button/menu.ts';
import type { SurfaceNote } from '../../../button/note.ts';
import type { RoomHost } from '../../../button/room-host.ts';
import type { InsertOutcome } from '../../../insert/insertion.ts';
import type { PlaceReport, RoomMarks, SurfacePack, SurfaceRoom } from '../../../messages.ts';
import type { Snippet, SnippetFormat } from '../../../room/snippet.ts';
import { say } from '../../../words.ts';
import type { PackSource } from '../../pack-source.ts';
import { usualRoom } from '../../writing/chosen-room.ts';
import type { Writing } from '../../writing/old-room-place.ts';
import { press } from '../../writing/press.ts';
import type { Standing } from '../../writing/writable.ts';
import { noteAt, type Surface } from '../../writing/writer.ts';
import type { ComposeSpot } from '../spots.ts';
import { visibleTextarea } from './mode.ts';
import { isQuote } from './regions.ts';
import { senderOf } from './sender.ts';
import { signatureOfMessage } from './signature.ts';
import { findInEditor, findInTextarea } from './standing.ts';
import { writeToMessage } from './write.ts';

/** One compose as a place to write. */
export class ComposeSurface implements Surface {
  readonly alreadyWords = 'noteAlready';
  readonly host: RoomHost;
  readonly note: SurfaceNote;
  readonly body: HTMLElement;
  readonly scope: HTMLElement;
  readonly extras: readonly MenuItem[];

  constructor(spot: ComposeSpot, source: PackSource) {
    const { body, scope, host } = spot;
    this.body = body;
    this.scope = scope;
    this.host = host;
    this.note = noteAt(spot, scope);
    const target = signatureOfMessage(body, scope);
    this.extras = [{ label: say('menuSignature'), run: () => void press(this, source, { target }) }];
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
