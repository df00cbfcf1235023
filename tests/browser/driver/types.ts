import type { Request, Response } from '../../replicas/types.ts';
import type {
  Box,
  ClickOptions,
  Clipboard,
  Download,
  PageError,
  Point,
  ScreenshotOptions,
} from './values.ts';

export type * from './values.ts';

export type BrowserName = 'chromium' | 'firefox';
export type ColorScheme = 'light' | 'dark';

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

/**
 * One page, or the toolbar popup. Selectors are CSS, reach into open shadow roots everywhere, and
 * `a >>> b` means "b below a, in its shadow roots or its same-origin frame too". `role=button[name="Save"]`
 * stands for role and whole accessible name. What acts on an
 * element waits (15 s) until it is there, visible, still and not covered.
 */
export interface Page {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;
  /** In the page's own world, without counting as a gesture of the person. */
  evaluate<Result>(fn: PageFunction<Result>, ...args: unknown[]): Promise<Result>;
  click(selector: string, options?: ClickOptions): Promise<void>;
  /** A real click at a place of the viewport, whatever is there. */
  clickAt(point: Point, options?: ClickOptions): Promise<void>;
  hover(selector: string): Promise<void>;
  /** Gives the focus by script, as `element.focus()`. */
  focus(selector: string): Promise<void>;
  /** Real keys, into whatever has the focus. */
  type(text: string): Promise<void>;
  /** `Enter`, `Control+z`, `Mod+Shift+ArrowLeft`. */
  press(keys: string): Promise<void>;
  /** Clicks the field, selects all that is in it and types over it. */
  fill(selector: string, text: string): Promise<void>;
  drag(from: Point, to: Point): Promise<void>;
  /** Selects, with the mouse, the first occurrence of `text` in the element. */
  selectText(selector: string, text: string): Promise<void>;
  /** Until the function gives something truthy, or the selector has a match; gives that value. */
  waitFor<Result>(what: PageFunction<Result> | string, ...args: unknown[]): Promise<NonNullable<Result>>;
  waitForGone(selector: string): Promise<void>;
  /** Text as it is shown (`innerText`), or the value of a field; waits for the element. */
  text(selector: string): Promise<string>;
  attribute(selector: string, name: string): Promise<string | null>;
  /** How many match now; 0 without waiting. */
  count(selector: string): Promise<number>;
  box(selector: string): Promise<Box>;
  /** PNG; makes the folder. Gives the path. */
  screenshot(path: string, options?: ScreenshotOptions): Promise<string>;
  setViewport(width: number, height: number): Promise<void>;
  setColorScheme(scheme: ColorScheme): Promise<void>;
  setForcedColors(on: boolean): Promise<void>;
  setReducedMotion(on: boolean): Promise<void>;
  bringToFront(): Promise<void>;
  errors(): PageError[];
  close(): Promise<void>;
}

export interface ContextMenuClick {
  page: Page;
  /** The field or place that is clicked with the right button. */
  selector: string;
  /** The item's title as the person reads it; with `id`, for where no menu can be opened. */
  title: string;
  /** `menuItemId` given to `contextMenus.create`. */
  id: string;
}

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
  /** Errors of all pages and of the background since the last call. */
  takeErrors(): PageError[];
  readClipboard(): Promise<Clipboard>;
  /** As if it had been copied somewhere else. */
  writeClipboard(content: { text: string; html?: string }): Promise<void>;
  /** The next download whose name ends so; it is taken out of the folder. */
  download(ending: string): Promise<Download>;
  /** In the service worker or event page, which is woken when it sleeps. */
  evaluateInBackground<Result>(fn: PageFunction<Result>, ...args: unknown[]): Promise<Result>;
  stopBackground(): Promise<void>;
  /** Loads the extension's folder anew, as an update does. */
  reloadExtension(): Promise<void>;
  /** Lets the extension into private windows, as a person does in its settings. In Firefox alone. */
  allowInPrivateWindows?(): Promise<void>;
  /** Presses the toolbar icon over this page; gives the popup. */
  triggerAction(page: Page): Promise<Page>;
  /** The popup that is open, or opens, by another way. */
  popup(): Promise<Page>;
  /** Closes the popup, if one is open. */
  closePopup(): Promise<void>;
  /** A command of the manifest by its name, as if its keys were pressed over this page. */
  runCommand(page: Page, name: string): Promise<void>;
  clickContextMenuItem(click: ContextMenuClick): Promise<void>;
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
  colorScheme?: ColorScheme;
  /** An X display to show the window on, with nobody before it: all else is as without a window. */
  display?: string;
  /** Keep pages for "Back", as browsers do for people; the tool that drives Chromium turns that off. */
  keepsPages?: boolean;
  /** A home folder of the browser's own, instead of the person's. */
  home?: string;
  /** Path of the browser's program; else one of this computer is found. */
  program?: string;
}
