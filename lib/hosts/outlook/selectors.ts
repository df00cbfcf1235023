import type { Locator } from '../../page/locator.ts';

/**
 * What Doorway knows of the DOM of Outlook on the web, as data. Each list is tried in order and the first that
 * matches wins: rank, not document order. The comment above each entry says when it was last seen to hold, and where.
 * Sources: public code that reads or drives the page (toggl/track-extension 2024 to 2026-06, Briskine 2020 to autumn
 * 2026, pedrosekine/foresight 2026-08, outlook-playwright-automation 2026-04, page scripts of tests 2021 to 2026) and
 * mails sent from it (2018 to 2025). Nobody has published a whole page. No list depends on a language.
 */

/** Anything that may be a message body, in each spelling of HTML. */
export const EDITORS = '[contenteditable="true"], [contenteditable=""]';

/** Of several editors beside one Send the body is the one with the most important of these marks. */
export const BODY_MARKS: Locator[] = [
  // 2020 to autumn 2026 Briskine, 2026 three others: the most stable sign of all
  { id: 'body-multiline', selector: '[aria-multiline="true"]' },
  // 2021 to 2026 page scripts in four languages
  { id: 'body-parent', selector: '[id^="editorParent_"] *' },
  // 2026-04 page script
  { id: 'body-textbox', selector: '[role="textbox"]' },
];

/** The marks that no field for people has had. Their `role` was "textbox" from 2022 to April 2024 (Briskine). */
export const SURE_BODIES = ['body-multiline', 'body-parent'];

/** A body whose element is there before its editor is. */
export const COMING_BODY = '[role="textbox"][aria-multiline="true"]:not(textarea, [contenteditable])';

/** Messages that are read: they are marked as a body is, and are none. 2026 page scripts. */
export const READ_MESSAGE = '[role="document"], [id^="UniqueMessageBody"]';

/** Around each message that is written. */
export const COMPOSE_ROOTS: Locator[] = [
  // 2021 to 2026 page scripts, Briskine, 2026 two others; the number counts the open messages
  { id: 'root-docking', selector: '[id^="docking_InitVisiblePart_"]' },
  // 2022 to 2026 Briskine: a window of its own; 2026-08 foresight: an event
  { id: 'root-form', selector: '[data-app-section="Form_Content"]' },
  // 2026 one mail helper
  { id: 'root-compose-form', selector: '[data-app-section="ComposeForm"]' },
];

/** The Send button, seen from an ancestor of the body. */
export const SEND: Locator[] = [
  // 2024 to 2026-04 toggl
  {
    id: 'send-testid',
    selector:
      '[data-testid="ComposeSendButton"] button:not([aria-haspopup]), button[data-testid="ComposeSendButton"]',
  },
  // 2025 page script, 2026 Electron tests
  { id: 'send-split', selector: 'button[id^="splitButton-"][id$="__primaryActionButton"]' },
  // 2021 to 2023 page scripts, 2026 one data-loss tool
  { id: 'send-name', selector: 'button[name="Send"]' },
  // 2025 and 2026: "Send (Ctrl+Enter)"
  { id: 'send-shortcut', selector: 'button:is([title*="Enter"], [aria-label*="Enter"])' },
  // 2026: the first button with an arrow for more ways to send beside it
  {
    id: 'send-before-menu',
    selector: 'button:not([aria-haspopup], [role="toolbar"] *):has(+ button[aria-haspopup])',
  },
];

/** The ways to Send that find nothing else: they need no other sign of a message. */
export const SURE_SENDS = ['send-testid', 'send-split', 'send-name'];

/** Fields by which a message is known: a read mail has the first two letters of such ids too, but no subject to write. */
export const COMPOSE_FIELDS: Locator[] = [
  // 2024 to 2026 page scripts, Briskine: the input itself, or around it
  {
    id: 'field-subject',
    selector: 'input[id^="MSG_"][id$="_SUBJECT"], [id^="MSG_"][id$="_SUBJECT"] input',
  },
  // autumn 2026 Briskine
  { id: 'field-to', selector: '[id^="MSG_"][id$="_TO"] [contenteditable="true"]' },
  // 2021 to 2023 page scripts
  { id: 'field-subject-old', selector: 'input[id^="TextField"]' },
];

/** A line of text, such as the subject. */
export const TEXT_LINE = 'input:is([type="text"], :not([type])):not([role="combobox"])';

/** Signature blocks in a message; in a quoted one they have another name. 2018 to 2025 sent mails. */
export const SIGNATURE = '#Signature, #ms-outlook-mobile-signature';

/** Where a reply's quote begins; all that follows it is quoted too. 2018 to 2025 sent mails. */
export const QUOTE_BEGINS =
  '#appendonsend, #divRplyFwdMsg, #mail-editor-reference-message-container, .ms-outlook-mobile-reference-message';

/** Within quoted text: each generation of quoting puts this before every id. 2018 to 2025 sent mails. */
export const QUOTED = '[id^="x_"], blockquote[type="cite"]';

/** The card that Outlook makes of a link seconds after it was written. 2018 to 2025 sent mails. */
export const LINK_PREVIEW = '._EType_OWALinkPreview, [id^="LPBorder_"]';

/** The line From of a message that is written, where there is a choice. A mail that is read has one like it. */
export const SENDER: Locator[] = [
  // 2026 mail helper
  { id: 'sender-from', selector: '[id^="MSG_"][id$="_FROM"] :is([aria-label*="@"], [title*="@"])' },
];

/** Where the page says whose account it shows. */
export const ACCOUNT: Locator[] = [
  // 2026 browser agent
  { id: 'sender-hint', selector: 'a[href*="login_hint="]' },
  // 2026-02 browser agent
  { id: 'sender-account', selector: '#owa-me-control-container button[aria-label*="@"]' },
  { id: 'sender-account-old', selector: '#O365_MainLink_Me[aria-label*="@"]' },
];

/** What may hold such an address. */
export const SENDER_ATTRIBUTES = ['aria-label', 'title', 'href'];

/** An event that is written. */
export const EVENT_FORMS: Locator[] = [
  // 2026-08 foresight
  { id: 'event-id', selector: '[id^="EVENT_CalendarCompose"]' },
];

/** The shell of the full form of an event: it keeps the focus in itself. */
export const MODAL: Locator[] = [
  // 2026-06 toggl
  { id: 'modal-content', selector: '.ms-Modal-scrollableContent' },
  // 2026-08 foresight
  { id: 'modal-trap', selector: '[id^="ModalFocusTrapZone"]' },
  { id: 'modal-dialog', selector: '[role="dialog"]' },
];

/** A field that suggests, as the place of an event does. */
export const SUGGESTS = 'input[role="combobox"]';

/** The input for the place of an event. */
export const LOCATION: Locator[] = [
  // 2026 three independent page scripts, one of them of the new Outlook for Windows
  { id: 'location-id', selector: 'input[id="location-suggestions-picker-input"]' },
  { id: 'location-id-part', selector: 'input[id*="location" i][role="combobox"]' },
  // where no id is left: the field that suggests; 2026 page scripts
  { id: 'location-combobox', selector: SUGGESTS },
];

/** Fields of the page that suggest as well: the search, dates and times. 2026 page scripts. */
export const OTHER_COMBOBOX =
  '[role="search"] *, [id="topSearchInput"], [id^="DatePicker"], .ms-ComboBox-Input, [aria-haspopup="dialog"], .fui-PopoverSurface *';

/** The title of an event. */
export const TITLE: Locator[] = [
  // 2026-08 foresight, 2026-04 page script
  { id: 'title-subject', selector: '[id$="_SUBJECT"] input, input[id$="_SUBJECT"]' },
  { id: 'title-line', selector: TEXT_LINE },
];

/** The body of an event. */
export const EVENT_BODY: Locator[] = [
  // 2026-04 page script
  { id: 'event-body-editor', selector: '[data-ms-editor] [role="textbox"][contenteditable="true"]' },
  // 2020 to 2026, as in mail
  { id: 'event-body-multiline', selector: '[contenteditable="true"][aria-multiline="true"]' },
  { id: 'event-body-textbox', selector: '[role="textbox"][contenteditable="true"]' },
];

/** Save, Discard and the like of an event. */
export const EVENT_TOOLBAR: Locator[] = [
  // 2026-06 toggl, Briskine
  { id: 'toolbar-section', selector: '[role="toolbar"][data-app-section="Toolbar"]' },
  // 2026-08 foresight
  { id: 'toolbar-save', selector: '[role="toolbar"]:has(button[priorityid], button[overfloworderid])' },
  { id: 'toolbar', selector: '[role="toolbar"]' },
];

/** Who is invited: one element each, with the address in its label. 2026 mail helper, for pills in mail. */
export const GUESTS = '[data-lpc-hover-target-id*="@"]';
/** The attribute that holds it. */
export const GUEST_ADDRESS = 'data-lpc-hover-target-id';

/** Buttons of the page. */
export const BUTTONS = 'button, [role="button"]';
