import { make } from './dom.ts';
import { onPress } from './first-listener.ts';
import { placeBehind, placeBeside } from './place.ts';

/** How long a note that only informs stays; milliseconds. Not counted while it is hovered or has the focus. */
const LEAVES_AFTER_MS = 7000;

export interface NoteAction {
  label: string;
  /** Runs on a person's press; the note stays open until it is replaced or `close` is called. */
  run(note: Note, event: MouseEvent): void;
}

export interface NoteContent {
  kind: 'good' | 'info' | 'warning' | 'error';
  text: string;
  /** At most two (LOOK: one sentence, two buttons). */
  actions?: NoteAction[];
  /** Shown selected where even the clipboard refuses, so that the person can copy it by hand. */
  selectable?: string;
}

export interface Note {
  show(content: NoteContent): void;
  close(): void;
  readonly isOpen: boolean;
}

const SIGNS = { good: '✓', info: 'i', warning: '!', error: '×' } as const;

/**
 * The one note of a surface. It lives in the surface's shadow root while that stands, and moves to `refuge`
 * when the surface goes first. A closed note leaves nothing of a room behind.
 */
export class SurfaceNote implements Note {
  #element: HTMLElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #home: ShadowRoot;
  readonly #anchor: HTMLElement;
  readonly #refuge: () => ShadowRoot;
  readonly #closeLabel: string;
  readonly #edge: Element | undefined;
  #open = new AbortController();

  /** @param edge what a note must not cover, where it has room beside it: the dialog around its anchor */
  constructor(
    home: ShadowRoot,
    anchor: HTMLElement,
    refuge: () => ShadowRoot,
    closeLabel: string,
    edge?: Element,
  ) {
    this.#edge = edge;
    this.#home = home;
    this.#anchor = anchor;
    this.#refuge = refuge;
    this.#closeLabel = closeLabel;
  }

  get isOpen(): boolean {
    return this.#element !== null;
  }

  show(content: NoteContent): void {
    this.close();
    const document = this.#anchor.ownerDocument;
    const note = make(document, 'div', {
      'data-doorway': 'note',
      role: 'status',
      popover: 'manual',
      class: content.kind,
    });
    this.#element = note;
    this.#closeByEscape();
    this.#mount();
    // A status is announced when words come into it, not when it comes with them.
    const words = make(document, 'div', { class: 'words', dir: 'auto' });
    note.append(
      make(document, 'div', { class: 'row' }, sign(document, content.kind), words, this.#closeButton()),
    );
    words.textContent = content.text;
    if (content.actions?.length) note.append(this.#actions(content.actions));
    if (content.selectable) note.append(selectedText(document, content.selectable));
    this.#place();
    note.querySelector('textarea')?.select();
    if (content.kind === 'good' || content.kind === 'info') this.#leaveLater(note);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#open.abort();
    this.#element?.replaceChildren();
    this.#element?.remove();
    this.#element = null;
  }

  /** To be called when the surface may have gone: an open note is kept where the person can still read it. */
  rescue(): void {
    if (!this.#element || this.#element.isConnected) {
      if (this.#element && !this.#element.matches(':popover-open')) this.#element.showPopover();
      return;
    }
    this.#mount();
  }

  #mount(): void {
    const note = this.#element as HTMLElement;
    (this.#anchor.isConnected ? this.#home : this.#refuge()).append(note);
    note.showPopover();
  }

  #place(): void {
    if (!this.#element) return;
    if (!this.#anchor.isConnected) {
      // What it stood beside has gone: the corner is where the person can still find it.
      Object.assign(this.#element.style, { insetInlineStart: '24px', bottom: '24px' });
      return;
    }
    const inRow = this.#home.querySelector('.text') !== null;
    if (inRow) placeBehind(this.#element, this.#anchor, this.#edge);
    else placeBeside(this.#element, this.#anchor);
  }

  /** Escape closes the note and nothing behind it: the page would close what the person writes in. */
  #closeByEscape(): void {
    this.#open = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !event.isTrusted || !this.#element?.isConnected) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const hadFocus = this.#element.matches(':focus-within');
      this.close();
      if (hadFocus) this.#anchor.focus({ preventScroll: true });
    };
    const { defaultView } = this.#anchor.ownerDocument;
    defaultView?.addEventListener('keydown', onKey, { capture: true, signal: this.#open.signal });
  }

  #closeButton(): HTMLElement {
    const button = make(
      this.#anchor.ownerDocument,
      'button',
      { type: 'button', class: 'close', 'aria-label': this.#closeLabel },
      '×',
    );
    onPress(button, () => this.close());
    return button;
  }

  #actions(actions: NoteAction[]): HTMLElement {
    const bar = make(this.#anchor.ownerDocument, 'div', { class: 'acts' });
    for (const { label, run } of actions) {
      const button = make(this.#anchor.ownerDocument, 'button', { type: 'button' }, label);
      onPress(button, (event) => run(this, event));
      bar.append(button);
    }
    return bar;
  }

  #leaveLater(note: HTMLElement): void {
    const restart = () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        if (note.matches(':hover') || note.matches(':focus-within')) restart();
        else if (this.#element === note) this.close();
      }, LEAVES_AFTER_MS);
    };
    restart();
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
