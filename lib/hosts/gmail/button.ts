import { keepCaret } from '../../insert/caret.ts';
import { followTheme } from '../../page/ui/follow-theme.ts';
import { type ButtonVariant, makeRoomButton, type RoomButton } from '../../page/ui/room-button.ts';

/** A button in Gmail. */
interface GmailButton {
  button: RoomButton;
  /** Gives it light or dark colours by its background, in the next frame. */
  dress(): void;
}

/**
 * Makes the button of an editor, and begins to remember where its caret was.
 * @param tabIndex the tab order of Gmail's own at this place; `null`: the normal one
 */
export function makeGmailButton(
  editor: HTMLElement,
  variant: ButtonVariant,
  tabIndex: number | null,
): GmailButton {
  const { ownerDocument: document } = editor;
  editor.addEventListener('focusout', () => keepCaret(editor));
  const button = makeRoomButton({ document, variant, tabIndex, onApproach: () => keepCaret(editor) });
  return { button, dress: followTheme(button, editor) };
}
