import type { Locator } from '../../page/locator.ts';

/**
 * What Doorway knows of Gmail's DOM, as data. Each list is tried in order and the first that matches wins;
 * lists are never joined into one selector, which would give document order instead of rank. The comment above
 * each says when it was last seen to hold, and where.
 * Sources: InboxSDK's public selectors (July to September 2026), a captured compose of October 2020
 * (evan-brass/js-min), public fragments of 2022 to 2026. No list depends on a language.
 */

/** Anything that may be a message body, in each spelling of HTML; which of them is one, the way up from it to Send decides (`locate.ts`). */
export const EDITOR_CANDIDATES =
  '[contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]';

/** The Send button, seen from an ancestor of the body. */
export const SEND: Locator[] = [
  // 2020-10 capture, 2023 fragments (vi, Mac)
  { id: 'send-jslog', selector: '[jslog^="32601;"]' },
  // 2020-10 capture, 2026-09 and 2026-10 public code that drives Gmail
  { id: 'send-class', selector: '.aoO' },
  // 2026-09 InboxSDK
  { id: 'send-group', selector: '.dC > [role="button"]:not([aria-haspopup="true"])' },
  // 2026-09 InboxSDK
  { id: 'send-cell', selector: '.gU.Up [role="button"]:not([aria-haspopup="true"])' },
  // 2020-10 capture: Send is followed by the arrow of "schedule send"
  {
    id: 'send-before-schedule',
    selector: '[role="group"] [tabindex="1"]:not([aria-haspopup="true"]):has(+ [aria-haspopup="true"])',
  },
  // 2020-10 capture, 2023 fragments, 2026-02: where a tooltip names Send's shortcut; in 2026-09 some do not
  { id: 'send-tooltip-shortcut', selector: '[data-tooltip*="Enter"][tabindex="1"]' },
  // 2020-10 capture
  { id: 'send-first-in-group', selector: '[role="group"] tr:last-child > td:first-child [tabindex="1"]' },
  // the same two signs, without the tab order and the group that Gmail has around them today
  {
    id: 'send-shortcut',
    selector: ':is(button, [role="button"]):is([data-tooltip*="Enter"], [aria-label*="Enter"])',
  },
  {
    id: 'send-before-menu',
    selector:
      ':is(button, [role="button"]):not([aria-haspopup="true"], [role="toolbar"] *):has(+ [aria-haspopup="true"])',
  },
];

/** The ways to Send that find nothing else: with one of them a compose may do without its hidden fields. */
export const SURE_SENDS = ['send-jslog', 'send-class', 'send-group', 'send-cell'];

/** Hidden fields by which a compose is known; one scope holds one `composeid`. */
export const COMPOSE_FIELDS: Locator[] = [
  // 2020-10 capture
  { id: 'field-composeid', selector: 'input[name="composeid"]' },
  // 2026-09 public code
  { id: 'field-draft', selector: 'input[name="draft"]' },
  // 2026-09 InboxSDK
  { id: 'field-subject', selector: 'input[name="subjectbox"]' },
];

/** Around every compose, docked or in a thread: 2025 and autumn 2026 public code, checked by its authors. */
export const COMPOSE_REGION = '[data-compose-id]';

/** What a compose stands in, where none of its fields has the name it has today. */
export const SHELL = '[role="dialog"], dialog';
/** A one-line input for text, such as those for recipients and subject. */
export const TEXT_LINE = 'input:is([type="text"], [type="email"], :not([type]))';

/** Editors of Gmail's that are not a message: signature and vacation editor, Gemini's prompt. */
export const DECOYS: Locator[] = [
  // 2021 and later fragments of the settings
  { id: 'decoy-settings-editor', selector: '.Xp0HJf-LW-avf' },
  // 2026 public code
  { id: 'decoy-guided-help', selector: '[guidedhelpid="signature"] *' },
];

/** Of several editors with one Send the message body is the one with the most important of these marks. */
export const BODY_MARKS: Locator[] = [
  // 2018 to 2026 fragments
  { id: 'body-g-editable', selector: '[g_editable="true"]' },
  // 2018 to 2026 fragments
  { id: 'body-hidefocus', selector: '[hidefocus]' },
  // 2018 to 2026 fragments: the body has its least height in its own style
  { id: 'body-height', selector: '[style*="min-height"]' },
  // 2018 to 2026 fragments
  { id: 'body-multiline', selector: '[aria-multiline="true"]' },
  // 2018 to 2026 fragments
  { id: 'body-textbox', selector: '[role="textbox"]' },
];

/** Signature blocks in a message. */
export const SIGNATURE: Locator[] = [
  // 2026 many mails
  { id: 'signature-class', selector: '.gmail_signature' },
  // 2026 many mails
  { id: 'signature-smartmail', selector: '[data-smartmail="gmail_signature"]' },
];

/** The dashes above a signature belong to it. */
export const SIGNATURE_PREFIX = '.gmail_signature_prefix';

/** Quoted and forwarded text. */
export const QUOTE: Locator[] = [
  // 2026 many mails
  { id: 'quote-class', selector: '.gmail_quote' },
  // 2025 mails
  { id: 'quote-container', selector: '.gmail_quote_container' },
  // mails of other programs
  { id: 'quote-blockquote', selector: 'blockquote[type="cite"]' },
];

/** The address that the message is sent from. */
export const FROM = 'input[name="from"]';

/**
 * "Plain text mode", checked, in the menu "More options" of a compose, which is made when it is first opened.
 * The only sign of that mode in the page that anybody has published (leggett/simplify 264, 2021-03).
 */
export const PLAIN_TEXT_CHECKED = '.J-Ks.Gk[aria-checked="true"]';

/** Where Gmail's address says that the settings are shown. A message may be open beside them all the same. */
export const SETTINGS_HASH = /^#settings\b/;

/** Signature editors in the settings, by what marks them. */
export const SIGNATURE_EDITORS: Locator[] = [
  // before 2026; in no public code of 2026
  { id: 'settings-signature-row', selector: '[guidedhelpid="signature"] [contenteditable="true"]' },
  // 2021 and later fragments
  { id: 'settings-signature-class', selector: '.IN [contenteditable="true"]' },
];
/** Where no mark is left: the editors of the settings (2026-08); a line of text is beside the vacation editor. */
export const SETTINGS_EDITORS = '[role="main"] [contenteditable="true"][role="textbox"]';

/** The formatting bar of an editor in the settings. 2021 and later fragments. */
export const TOOLBAR = '[role="toolbar"]';

/** Buttons: today Gmail makes most of them with `role`; in July 2026 those of the title bar became real ones. */
export const BUTTONS = '[role="button"], button';
