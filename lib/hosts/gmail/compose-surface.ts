import type { InsertOutcome } from '../../insert/insertion.ts';
import type { PlaceReport, RoomMarks, SurfacePack, SurfaceRoom } from '../../messages.ts';
import { usualRoom } from '../../page/chosen-room.ts';
import { press } from '../../page/insert-room.ts';
import type { Writing } from '../../page/old-room-place.ts';
import type { PackSource } from '../../page/page-state.ts';
import { noteAt, type Surface } from '../../page/start-host.ts';
import type { Standing, WriteTarget } from '../../page/surface.ts';
import type { MenuItem } from '../../page/ui/menu.ts';
import type { SurfaceNote } from '../../page/ui/note.ts';
import type { RoomHost } from '../../page/ui/room-button.ts';
import type { Snippet, SnippetFormat } from '../../room/snippet.ts';
import { say, type WordKey } from '../../words.ts';
import { findInEditor } from './existing-link.ts';
import { looksPlain } from './mode.ts';
import { PlainTextNotice } from './plain-text-notice.ts';
import { isQuote } from './regions.ts';
import { senderOf } from './sender.ts';
import { signatureOfMessage } from './signature.ts';
import type { ComposeSpot } from './spots.ts';
import { writeToMessage } from './write.ts';

/** One compose as a place to write. */
export class ComposeSurface implements Surface {
  readonly alreadyWords = 'noteAlready';
  readonly host: RoomHost;
  readonly note: SurfaceNote;
  readonly body: HTMLElement;
  readonly scope: HTMLElement;
  readonly extras: readonly MenuItem[];
  readonly #notice: PlainTextNotice;

  constructor(spot: ComposeSpot, source: PackSource) {
    const { body, scope, host } = spot;
    this.body = body;
    this.scope = scope;
    this.host = host;
    this.note = noteAt(spot, scope);
    this.#notice = new PlainTextNotice(body, scope);
    const target = this.#signature();
    this.extras = [{ label: say('menuSignature'), run: () => void press(this, source, { target }) }];
  }

  defaultRoom(pack: SurfacePack): SurfaceRoom | null {
    const sender = senderOf(this.scope);
    const chosen = sender ? pack.senderRooms[sender] : undefined;
    return pack.rooms.find(({ id }) => id === chosen) ?? usualRoom(pack);
  }

  find(marks: RoomMarks): Standing | null {
    return this.#notice.watching(
      findInEditor({ editor: this.body, isPlain: () => looksPlain(this.scope) }, marks),
    );
  }

  insert(snippet: Snippet, format: SnippetFormat): Promise<InsertOutcome> {
    return this.#notice.watch(() => writeToMessage(this.body, this.scope, snippet, format));
  }

  insertedWords(): WordKey | null {
    return this.#notice.isDue() ? 'noteInsertedPlain' : null;
  }

  replacedWords(): WordKey | null {
    return this.#notice.isDue() ? 'noteReplacedPlain' : null;
  }

  get writtenIn(): HTMLElement {
    return this.scope;
  }

  writings(): Writing[] {
    return [{ kind: 'rich', editor: this.body, isOthers: isQuote }];
  }

  report(): PlaceReport {
    return { use: 'gmail' };
  }

  #signature(): WriteTarget {
    const signature = signatureOfMessage(this.body, this.scope);
    return {
      ...signature,
      insert: (...asked) => this.#notice.watch(() => signature.insert(...asked)),
      insertedWords: () =>
        this.#notice.isDue() ? 'noteInsertedInSignaturePlain' : 'noteInsertedInSignature',
      replacedWords: () => this.replacedWords(),
      find: (marks) => this.#notice.watching(signature.find(marks)),
    };
  }
}
