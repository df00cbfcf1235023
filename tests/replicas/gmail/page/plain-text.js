/** The way of writing that Gmail remembers: new messages begin in it. */
let remembered = OPTIONS.plain === 'on';

export const beginsPlain = () => remembered;

/**
 * Switches plain-text mode. Nothing in the page changes with it: it decides what is sent, and shows in nothing
 * but the checked item of the menu "More options", which exists after that was opened.
 */
export function setPlainText(compose, on) {
  compose.plain = on;
  remembered = on;
}

/** Formatting takes a message out of plain-text mode; what is remembered stays. */
export function leavePlainText(compose) {
  compose.plain = false;
}
