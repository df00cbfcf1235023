import { keepCaret } from '../../insert/caret.ts';
import { makeSpot, type PressListener, type Spot } from '../../page/spot.ts';
import type { Look } from '../../page/ui/room-button.ts';
import { followTheme } from './theme.ts';
import { watchTouches } from './touched.ts';

/** A button that can be dressed anew for the ground it stands on. */
interface Dressed {
  /** In the next frame. */
  dress(): void;
}

/** A compose with Doorway's button: its body, and the smallest element that holds all of it. */
export interface ComposeSpot extends Spot, Dressed {
  kind: 'compose';
  body: HTMLElement;
  scope: HTMLElement;
}

/** A signature editor of Gmail's settings with Doorway's button. */
export interface SignatureSpot extends Spot, Dressed {
  kind: 'signature';
  editor: HTMLElement;
}

/** What Doorway finds to write in in Gmail. */
export type GmailSpot = ComposeSpot | SignatureSpot;

/** Gmail numbers its own tab order inside a compose with 1; the button follows Send in it. */
const GMAIL_TAB_INDEX = 1;

/** Makes the button of a compose, and begins to remember where the person was in it. */
export function composeSpot(
  body: HTMLElement,
  scope: HTMLElement,
  look: Look,
  hook: PressListener<ComposeSpot>,
): ComposeSpot {
  watchTouches(body);
  const tabIndex = look === 'icon' ? GMAIL_TAB_INDEX : null;
  return spotAt(body, look, tabIndex, { kind: 'compose', body, scope }, hook);
}

/** Makes the button of a signature editor, and begins to remember where its caret was. */
export function signatureSpot(editor: HTMLElement, hook: PressListener<SignatureSpot>): SignatureSpot {
  return spotAt(editor, 'icon', null, { kind: 'signature', editor }, hook);
}

function spotAt<Where extends object>(
  editor: HTMLElement,
  look: Look,
  tabIndex: number | null,
  where: Where,
  hook: PressListener<Spot & Where & Dressed>,
): Spot & Where & Dressed {
  editor.addEventListener('focusout', () => keepCaret(editor));
  const { ownerDocument: document } = editor;
  const onApproach = () => keepCaret(editor);
  const options = { page: 'gmail' as const, document, look, tabIndex, onApproach };
  const spot: Spot & Where & Dressed = makeSpot(options, { ...where, dress: () => dress() }, hook);
  const dress = followTheme(spot.host, editor);
  return spot;
}
