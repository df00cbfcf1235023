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
  const insert = make(document, 'button', {
    type: 'button',
    'data-doorway': 'insert',
    'aria-label': say('buttonInsert'),
  });
  insert.append(doorIcon(document, 20));
  if (variant === 'text') insert.append(say('buttonShort'));
  const more = make(document, 'button', {
    type: 'button',
    'data-doorway': 'more',
    'aria-label': say('buttonMore'),
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
  });
  more.append(chevron(document));
  const bar = make(document, 'span', { class: 'bar' }, insert, more);
  root.append(make(document, 'span', { class: variant === 'float' ? 'icon float' : variant }, bar));
  const made: RoomButton = {
    element,
    root,
    variant,
    insert,
    more,
    setBusy: (busy) => insert.setAttribute('aria-busy', String(busy)),
    setDark: (dark) => element.toggleAttribute('data-dark', dark),
  };
  attachTooltip(root, insert, async () => made.describe?.() ?? null);
  attachTooltip(root, more);
  for (const button of [insert, more]) if (options.onApproach) onApproach(button, options.onApproach);
  return made;
}

/** Whether an element of the page is a button of Doorway's that floats, and stands in no place of the page's. */
export function isFloating({ shadowRoot }: Element): boolean {
  return shadowRoot?.querySelector('span')?.classList.contains('float') === true;
}
