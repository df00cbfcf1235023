/** What browsers want to know of a key when it is pressed by protocol. */
export interface Key {
  /** `KeyboardEvent.key`. */
  key: string;
  /** `KeyboardEvent.code`, on a keyboard of the United States. */
  code: string;
  keyCode: number;
  /** What it writes, if anything. */
  text: string;
}

const NAMED: Record<string, [code: string, keyCode: number, text?: string]> = {
  Enter: ['Enter', 13, '\r'],
  Tab: ['Tab', 9],
  Escape: ['Escape', 27],
  Backspace: ['Backspace', 8],
  Delete: ['Delete', 46],
  ' ': ['Space', 32, ' '],
  ArrowLeft: ['ArrowLeft', 37],
  ArrowUp: ['ArrowUp', 38],
  ArrowRight: ['ArrowRight', 39],
  ArrowDown: ['ArrowDown', 40],
  Home: ['Home', 36],
  End: ['End', 35],
  PageUp: ['PageUp', 33],
  PageDown: ['PageDown', 34],
  Shift: ['ShiftLeft', 16],
  Control: ['ControlLeft', 17],
  Alt: ['AltLeft', 18],
  Meta: ['MetaLeft', 91],
  F10: ['F10', 121],
  ContextMenu: ['ContextMenu', 93],
};

/** The bits by which Chromium knows the modifiers that are down. */
export const MODIFIER_BITS: Record<string, number> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/** The key of a name such as `Enter` or of one character. */
export function keyOf(name: string): Key {
  const named = NAMED[name];
  if (named) return { key: name, code: named[0], keyCode: named[1], text: named[2] ?? '' };
  if (/^[a-z]$/i.test(name))
    return {
      key: name,
      code: `Key${name.toUpperCase()}`,
      keyCode: name.toUpperCase().charCodeAt(0),
      text: name,
    };
  if (/^[0-9]$/.test(name))
    return { key: name, code: `Digit${name}`, keyCode: name.charCodeAt(0), text: name };
  return { key: name, code: '', keyCode: 0, text: name };
}
