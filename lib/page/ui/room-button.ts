import { make } from './dom.ts';
import { chevron, doorIcon } from './door-icon.ts';
import { onApproach, onPress } from './first-listener.ts';
import { makeShadow } from './shadow.ts';
import { giveTip } from './tooltip.ts';

/** How Doorway dresses for the house: an icon in Gmail's toolbar, a text button in Calendar, a floating icon. */
export type Look = 'icon' | 'text' | 'float';

export interface RoomHostWords {
  insert: string;
  more: string;
  /** Text of the button in the `text` look. */
  short: string;
}

export interface RoomHostOptions {
  document: Document;
  look: Look;
  words: RoomHostWords;
  /** The page's own tab order in this place, e.g. `1` in a Gmail compose; `null`: the normal order. */
  tabIndex: number | null;
  onInsert(event: MouseEvent): void;
  onMore(event: MouseEvent): void;
  /** The pointer or a key is about to press: the last moment in which the editor still has its caret. */
  onApproach?(): void;
}

/** The one host element of a surface, with its two buttons. */
export interface RoomHost {
  element: HTMLElement;
  root: ShadowRoot;
  insert: HTMLButtonElement;
  more: HTMLButtonElement;
  setBusy(busy: boolean): void;
  setDark(dark: boolean): void;
  /** Says beside the button why nothing can be done now. */
  tell(words: string): void;
}

/** Builds the host of one surface. Nothing of a room is in it. */
export function makeRoomHost(options: RoomHostOptions): RoomHost {
  const { document, look, words } = options;
  const { element, root } = makeShadow(document, 'room');
  if (options.tabIndex !== null) element.tabIndex = options.tabIndex;
  const insert = make(document, 'button', {
    type: 'button',
    'data-doorway': 'insert',
    'aria-label': words.insert,
  });
  insert.append(doorIcon(document, 20));
  if (look === 'text') insert.append(words.short);
  const more = make(document, 'button', {
    type: 'button',
    'data-doorway': 'more',
    'aria-label': words.more,
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
  });
  more.append(chevron(document));
  const bar = make(document, 'span', { class: 'bar' }, insert, more);
  root.append(make(document, 'span', { class: look === 'float' ? 'icon float' : look }, bar));
  const tell = giveTip(root, insert);
  giveTip(root, more);
  if (options.onApproach) for (const button of [insert, more]) onApproach(button, options.onApproach);
  onPress(insert, options.onInsert);
  onPress(more, options.onMore);
  return {
    element,
    root,
    insert,
    more,
    setBusy: (busy) => insert.setAttribute('aria-busy', String(busy)),
    setDark: (dark) => element.toggleAttribute('data-dark', dark),
    tell,
  };
}
