/** `Mod` is Command on a Mac and Control elsewhere. */
export type Modifier = 'Alt' | 'Control' | 'Meta' | 'Shift' | 'Mod';

/** In CSS pixels of the page's viewport. */
export interface Point {
  x: number;
  y: number;
}
export interface Box extends Point {
  width: number;
  height: number;
}

export interface ClickOptions {
  button?: 'left' | 'right' | 'middle';
  /** From the element's top left corner; its middle when absent. */
  position?: Point;
  modifiers?: Modifier[];
  /** 2 for a double click. */
  clickCount?: number;
}

export interface ScreenshotOptions {
  /** Only this element, with `margin` pixels around it. */
  selector?: string;
  margin?: number;
  clip?: Box;
}

export interface Clipboard {
  text: string;
  /** The fragment alone: what browsers wrap around it is taken off. Empty when there is none. */
  html: string;
}

/** A file that the browser put into its downloads. */
export interface Download {
  name: string;
  content: Buffer;
}

/** An uncaught error, an unhandled rejection, or what was said by `console.error`. */
export interface PageError {
  from: 'page' | 'extension';
  text: string;
  url: string;
}
