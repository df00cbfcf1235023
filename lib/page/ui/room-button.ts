import { say } from '../words.ts';
import { make } from './dom.ts';
import { chevron, doorIcon } from './door-icon.ts';
import { onApproach } from './first-listener.ts';
import { makeShadow } from './shadow.ts';
import { attachTooltip } from './tooltip.ts';

/** The form that fits the host page: an icon in a toolbar, a button with words in a form, a floating icon. */
export type ButtonVariant = 'icon' | 'text' | 'float';

/** What `makeRoomButton` has to know. */
export interface RoomButtonOptions {
  document: Document;
  variant: ButtonVariant;
  /** The page's own tab order in this place, e.g. `1` in a Gmail compose; `null`: the normal order. */
  tabIndex: number | null;
  /** The pointer or a key is about to press: the last moment in which the editor still has its caret. */
  onApproach?(): void;
}

/** The one element of a surface in the page's tree, with its two buttons. */
export interface RoomButton {
  element: HTMLElement;
  root: ShadowRoot;
  variant: ButtonVariant;
  insert: HTMLButtonElement;
  more: HTMLButtonElement;
  /**
   * What a press on the first one does, where its usual name does not say it. Asked while the person points at it or has
   * come to it by a key, and held no longer: until then the page sees nothing of a room.
   */
  describe?(): Promise<string | null>;
  setBusy(busy: boolean): void;
  setDark(dark: boolean): void;
}

/** Builds the button of one surface. Nothing of a room is in it; whoever manages the surface hears of presses. */
export function makeRoomButton(options: RoomButtonOptions): RoomButton {
  const { document, variant } = options;
  const { element, root } = makeShadow(document, 'room');
  if (options.tabIndex !== null) element.tabIndex = options.tabIndex;
  const buttons = buttonsOf(document).cloneNode(true) as HTMLElement;
  const [insert, more] = buttons.querySelectorAll('button') as Iterable<HTMLButtonElement> as Pair;
  buttons.className = variant === 'float' ? 'icon float' : variant;
  insert.setAttribute('aria-label', say('buttonInsert'));
  more.setAttribute('aria-label', say('buttonMore'));
  if (variant === 'text') insert.append(say('buttonShort'));
  root.append(buttons);
  const whole: RoomButton = {
    element,
    root,
    variant,
    insert,
    more,
    setBusy: (busy) => insert.setAttribute('aria-busy', String(busy)),
    setDark: (dark) => element.toggleAttribute('data-dark', dark),
  };
  attachTooltip(root, insert, async () => whole.describe?.() ?? null);
  attachTooltip(root, more);
  for (const button of [insert, more]) if (options.onApproach) onApproach(button, options.onApproach);
  return whole;
}

type Pair = [insert: HTMLButtonElement, more: HTMLButtonElement];

/** Both buttons without words, made once in a document: a copy is made much sooner than they are. */
const made = new WeakMap<Document, HTMLElement>();

function buttonsOf(document: Document): HTMLElement {
  const known = made.get(document);
  if (known) return known;
  const button = (name: string, more: Record<string, string> = {}) =>
    make(document, 'button', { type: 'button', 'data-doorway': name, ...more });
  const insert = button('insert');
  insert.append(doorIcon(document, 20));
  const more = button('more', { 'aria-haspopup': 'menu', 'aria-expanded': 'false' });
  more.append(chevron(document));
  const buttons = make(document, 'span', {}, make(document, 'span', { class: 'bar' }, insert, more));
  made.set(document, buttons);
  return buttons;
}

/** Whether an element of the page is a button of Doorway's that floats, and stands in no place of the page's. */
export function isFloating({ shadowRoot }: Element): boolean {
  return shadowRoot?.querySelector('span')?.classList.contains('float') === true;
}
