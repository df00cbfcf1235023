import { keepCaret } from '../../insert/caret.ts';
import { followTheme } from '../../page/ui/follow-theme.ts';
import { type ButtonVariant, makeRoomButton, type RoomButton } from '../../page/ui/room-button.ts';

/** A button, and how it is dressed anew for the ground it stands on, in the next frame. */
interface GmailButton {
  button: RoomButton;
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
