import { sharedInPage } from '../../shared-in-page.ts';
import { NOTE_LEAVES_MS, NOTE_LEFT_BEHIND_MS } from '../../timings.ts';
import { say } from '../words.ts';
import { make } from './dom.ts';
import { cross } from './door-icon.ts';
import { onPress } from './first-listener.ts';
import { type FocusPlace, placeOf, rememberFocus } from './focus-place.ts';
import { placeClear } from './place.ts';

/** A button in a note. */
export interface NoteAction {
  label: string;
  /** Runs on a person's press; the note stays open until it is replaced or `close` is called. */
  run(note: Note, event: MouseEvent): void;
}

/** What a note says. `good` and `info` leave by themselves, unless they are to stay; `warning` and `error` stay until they are closed. */
export interface NoteContent {
  kind: 'good' | 'info' | 'warning' | 'error';
  text: string;
  /** The name of the room that it speaks of, where there are several. */
  room?: string | null;
  /** It holds something to read or to answer, and leaves only when it is closed. */
  stays?: boolean;
  /** At most two: a note is one sentence and two buttons. */
  actions?: NoteAction[];
  /** Shown selected where even the clipboard refuses, so that the person can copy it by hand. */
  selectable?: string;
}

/** A place where one sentence at a time can be said to the person. */
export interface Note {
  /** Says this instead of what was said before. */
  show(content: NoteContent): void;
  close(): void;
  readonly isOpen: boolean;
  /** The page has thrown it out, and nobody can read it. */
  readonly isThrownOut: boolean;
}

/** Where a note stands and what it speaks of. */
export interface NotePlace {
  /** The shadow root of the surface, for as long as its element is in the page. */
  home: ShadowRoot;
  /** What the note stands beside, usually Doorway's button. */
  anchor: HTMLElement;
  /** The element that holds the whole place: the note covers no control and no words in it, where it has room. */
  area: HTMLElement;
  /** The anchor stands in a row between fields: the note goes beside the whole area first. */
  inRow: boolean;
  /** Where a note goes when the surface has gone before it. */
  fallbackRoot(): ShadowRoot;
  closeLabel: string;
}

const SIGNS = { good: '✓', info: 'i', warning: '!', error: '×' } as const;

/** The note that is shown in each shadow root: one at a time, also where notes of several surfaces are shown in the page’s own layer. */
const shownIn = sharedInPage('notes', () => new WeakMap<Node, Note>());

/**
 * The one note of a surface. It is shown in the surface's shadow root while that is in the page, and in `fallbackRoot`
 * when the surface went first: there it leaves after a while. A closed note leaves nothing of a room behind, and
 * gives the focus back to where it had it from.
 */
export class SurfaceNote implements Note {
  /** Ids of advice that it has shown: the same advice once a surface. */
  readonly advised: string[] = [];
  #element: HTMLElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: NoteContent | null = null;
  /** What the note speaks of had gone before it was shown: only the note can still tell of it. */
  #isLastWord = false;
  #isOver = false;
  /** Where the person was before the focus came into the note. */
  #before: FocusPlace | null = null;
  #open: AbortController | null = null;
  readonly #where: NotePlace;

  constructor(where: NotePlace) {
    this.#where = where;
  }

  get isOpen(): boolean {
    return this.#element !== null;
  }

  get isThrownOut(): boolean {
    return this.#element?.isConnected === false;
  }

  /** What the open note says: by this very object whoever has shown it knows that it is theirs. */
  get shown(): NoteContent | null {
    return this.#shown;
  }

  /** Of a place that is over nothing is said any more, unless a note of it is open or something went wrong there. */
  show(content: NoteContent): void {
    const isOver = this.#isOver || this.#isLeftBehind;
    if (isOver && !this.#element && content.kind !== 'error') return;
    this.close();
    const document = this.#where.anchor.ownerDocument;
    const note = make(document, 'div', {
      'data-doorway': 'note',
      role: 'status',
      popover: 'manual',
      class: content.kind,
    });
    this.#element = note;
    this.#shown = content;
    this.#isLastWord = isOver;
    this.#listen(note);
    this.#mount();
    // A status is announced when words come into it, not when it comes with them.
    const words = make(document, 'div', {
      class: 'words',
      lang: say('pageLanguage'),
      dir: say('pageDirection'),
    });
    note.append(
      make(document, 'div', { class: 'row' }, sign(document, content.kind), words, this.#closeButton()),
    );
    const room = content.room ? [nameOf(document, content.room), ' '] : [];
    words.append(...room, content.text);
    if (content.actions?.length) note.append(this.#actions(content.actions));
    if (content.selectable) note.append(selectedText(document, content.selectable));
    this.#place();
    const selectable = note.querySelector('textarea');
    if (selectable) {
      this.#before ??= rememberFocus(document);
      selectable.select();
    }
    this.#leaveLater();
  }

  close(): void {
    const note = this.#element;
    if (!note) return;
    clearTimeout(this.#timer);
    this.#open?.abort();
    this.#element = null;
    this.#shown = null;
    const hadFocus = note.matches(':focus-within');
    const root = note.getRootNode();
    if (shownIn.get(root) === this) shownIn.delete(root);
    note.replaceChildren();
    note.remove();
    const before = this.#before;
    this.#before = null;
    if (hadFocus) this.#giveBack(before);
  }

  /** To be called when what was written there is over: sent, saved, discarded, closed. */
  end(): void {
    this.#isOver = true;
    if (!this.#isLastWord) this.close();
  }

  /** To be called when the surface is there, or may have gone: an open note is kept where the person can still read it. */
  rescue(): void {
    this.#isOver &&= this.#isLeftBehind;
    if (!this.#element) return;
    if (!this.#element.isConnected) {
      this.#mount();
      this.#place();
      this.#leaveLater();
    } else if (!this.#element.matches(':popover-open')) this.#element.showPopover();
  }

  get #isLeftBehind(): boolean {
    const { anchor, area } = this.#where;
    return !anchor.isConnected && !area.isConnected;
  }

  #mount(): void {
    const note = this.#element as HTMLElement;
    const root = this.#where.anchor.isConnected ? this.#where.home : this.#where.fallbackRoot();
    const other = shownIn.get(root);
    if (other !== this) other?.close();
    shownIn.set(root, this);
    root.append(note);
    note.showPopover();
  }

  #place(): void {
    if (!this.#element) return;
    const { anchor, area, inRow } = this.#where;
    // Without a button, as where it is switched off, the note stands beside the place itself.
    if (anchor.isConnected) placeClear(this.#element, anchor, area, inRow);
    else if (area.isConnected) placeClear(this.#element, area, area, true);
    // What it stood beside has gone: the corner is where the person can still find it.
    else
      Object.assign(this.#element.style, {
        left: 'auto',
        top: 'auto',
        insetInlineStart: '24px',
        bottom: '24px',
      });
  }

  #listen(note: HTMLElement): void {
    const open = new AbortController();
    this.#open = open;
    const { signal } = open;
    const { defaultView: view } = this.#where.anchor.ownerDocument;
    view?.addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
    // A page that the browser keeps for "Back" must not keep a room's text with it.
    view?.addEventListener('pagehide', (event) => event.isTrusted && this.close(), { signal });
    // Nobody tells of the end of a place that has no button: the person's next act is the time to look.
    view?.addEventListener('pointerdown', (event) => event.isTrusted && this.#lookBehind(event), {
      capture: true,
      signal,
    });
    note.addEventListener('focusin', (event) => {
      const from = event.relatedTarget;
      if (from instanceof HTMLElement && !note.contains(from))
        this.#before = placeOf(note.ownerDocument, from);
    });
  }

  /**
   * Escape closes the note and nothing behind it: the page would close what the person writes in. A note that is left
   * over from something else takes no key from what the person does now.
   */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || !this.#element?.isConnected) return;
    const hasFocus = this.#element.matches(':focus-within');
    if ((this.#isOver || this.#isLeftBehind) && !hasFocus) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.close();
  }

  #lookBehind(event: Event): void {
    const isOver = this.#isLeftBehind && !this.#isLastWord;
    if (isOver && this.#element && !event.composedPath().includes(this.#element)) this.close();
  }

  #giveBack(before: FocusPlace | null): void {
    const { anchor } = this.#where;
    if (before?.element?.isConnected) before.giveBack();
    else if (anchor.isConnected) anchor.focus({ preventScroll: true });
  }

  #closeButton(): HTMLElement {
    const button = make(
      this.#where.anchor.ownerDocument,
      'button',
      { type: 'button', class: 'close', 'aria-label': this.#where.closeLabel },
      cross(this.#where.anchor.ownerDocument),
    );
    onPress(button, () => this.close());
    return button;
  }

  #actions(actions: NoteAction[]): HTMLElement {
    const { ownerDocument } = this.#where.anchor;
    const bar = make(ownerDocument, 'div', { class: 'acts' });
    for (const { label, run } of actions) {
      const button = make(ownerDocument, 'button', { type: 'button' }, label);
      onPress(button, (event) => run(this, event));
      bar.append(button);
    }
    return bar;
  }

  #leaveLater(): void {
    const note = this.#element;
    const { kind, stays } = this.#shown ?? {};
    const informs = !stays && (kind === 'good' || kind === 'info');
    clearTimeout(this.#timer);
    if (!note || (!informs && !this.#isLastWord && !this.#isLeftBehind)) return;
    this.#timer = setTimeout(
      () => {
        if (note.matches(':hover') || note.matches(':focus-within')) this.#leaveLater();
        else if (this.#element === note) this.close();
      },
      informs ? NOTE_LEAVES_MS : NOTE_LEFT_BEHIND_MS,
    );
  }
}

function sign(document: Document, kind: NoteContent['kind']): HTMLElement {
  return make(document, 'span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[kind]);
}

function selectedText(document: Document, text: string): HTMLTextAreaElement {
  const area = make(document, 'textarea', {
    readonly: '',
    rows: String(Math.min(6, text.split('\n').length)),
  });
  area.value = text;
  return area;
}

/** Stands for a name in its message while that is looked up. */
const PLACE = '\u{fffc}';

/** "Work:": the name in its own direction, and what is around it in that of the note. */
function nameOf(document: Document, room: string): HTMLElement {
  const [before = '', after = ''] = say('noteRoom', { room: PLACE }).split(PLACE);
  const element = make(document, 'b', {}, before);
  element.append(make(document, 'bdi', {}, room), after);
  return element;
}
