import type { Request, Response } from '../../replicas/types.ts';
import type { Page } from './page.ts';

export type { Page };

export type BrowserName = 'chromium' | 'firefox';
export type ColorScheme = 'light' | 'dark';

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
  /** `Mod` is Command on a Mac and Control elsewhere. */
  modifiers?: ('Alt' | 'Control' | 'Meta' | 'Shift' | 'Mod')[];
  /** 2 for a double click. */
  clickCount?: number;
}

/** What was copied. Of `html` the fragment alone, without what browsers wrap around it; empty when there is none. */
export interface Clipboard {
  text: string;
  html: string;
}

/** An uncaught error, an unhandled rejection, or what was said by `console.error`. */
export interface PageError {
  from: 'page' | 'extension';
  text: string;
}

/** A request of a page or of the extension. `served` tells whether a test had an answer for it. */
export interface RecordedRequest {
  url: string;
  method: string;
  served: boolean;
  from: 'page' | 'extension';
}

export type Handler = (request: Request & { path: string; query: URLSearchParams }) => Response;

// A function that runs in the page: whatever it takes and gives goes through JSON.
// biome-ignore lint/suspicious/noExplicitAny: the functions of the tests have arguments of every kind
export type PageFunction<Result> = (...args: any[]) => Result | Promise<Result>;

export interface Browser {
  name: BrowserName;
  headless: boolean;
  newPage(): Promise<Page>;
  /** The tab or window that a page opens when `act` is done in it. */
  opened(act: () => Promise<void>): Promise<Page>;
  extensionUrl(path: string): string;
  /** Tabs that show a page of the extension, such as the options page after installation. */
  extensionPages(): Promise<Page[]>;
  /** Answers all that is asked of this origin; every other request is refused and recorded. */
  serve(origin: string, handler: Handler): void;
  /** All requests since the start or the last `forgetRequests`. */
  requests(): RecordedRequest[];
  forgetRequests(): void;
  /** All errors of pages and of the extension that happened before this call, since the last `forgetErrors`. */
  errors(): Promise<PageError[]>;
  forgetErrors(): void;
  readClipboard(): Promise<Clipboard>;
  /** As if it had been copied somewhere else. */
  writeClipboard(content: { text: string; html?: string }): Promise<void>;
  /** The next download whose name ends so; it is taken out of the folder. */
  download(ending: string): Promise<{ name: string; content: Buffer }>;
  /** In the service worker or event page, which is woken when it sleeps. */
  evaluateInBackground<Result>(fn: PageFunction<Result>, ...args: unknown[]): Promise<Result>;
  /** Loads the extension's folder anew, as an update does. */
  reloadExtension(): Promise<void>;
  /** Lets the extension into private windows, as a person does in its settings; it is loaded anew by that. */
  allowInPrivateWindows(): Promise<void>;
  /** Presses the toolbar icon over this page; gives the popup. */
  triggerAction(page: Page): Promise<Page>;
  /** The popup that is open, or opens, by another way. */
  popup(): Promise<Page>;
  /** Closes the popup, if one is open. */
  closePopup(): Promise<void>;
  /** Waits until the popup has closed by itself. */
  popupClosed(): Promise<void>;
  /** A command of the manifest by its name, as if its keys were pressed over this page. */
  runCommand(page: Page, name: string): Promise<void>;
  /**
   * Clicks a field or place with the right button, and chooses an item by the title that the person reads, or
   * where no menu can be opened, by the `id` given to `contextMenus.create`.
   */
  clickContextMenuItem(click: { page: Page; selector: string; title: string; id: string }): Promise<void>;
  /** Puts the cursor into the address bar, where the browser of the tests has one: Chromium has none without a window. */
  focusAddressBar(): Promise<void>;
  /** Types `keyword text` into the address bar and accepts it. */
  enterInOmnibox(keyword: string, text: string): Promise<void>;
  /** What the omnibox suggests for `keyword text`, as plain text. */
  omniboxSuggestions(keyword: string, text: string): Promise<{ content: string; description: string }[]>;
  /** Resolves when the browser has gone, whoever closed it. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** A built extension; none when absent. */
  extensionDir?: string;
  /** True unless said. */
  headless?: boolean;
  /** An X display to show the window on, with nobody before it: all else is as without a window. */
  display?: string;
  /** Keep pages for "Back", as browsers do for people. */
  keepsPages?: boolean;
  /** A home folder of the browser's own, instead of the person's. */
  home?: string;
  /** Path of the browser's program; else one of this computer is found. */
  program?: string;
}
