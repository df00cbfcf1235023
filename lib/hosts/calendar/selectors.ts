import type { Locator } from '../../page/locator.ts';

/**
 * What Doorway knows of Google Calendar's DOM, as data. Each list is tried in order; the comment above each
 * says when it was last seen to hold, and where. No list depends on a language.
 * Sources: brave/brave-talk-gcalendar-extension (live tests, 2026-06), captures of the editor of 2018 and the
 * shell of 2025-09, Zoom's own extension (about 2022), toggl/track-extension (2025-03), public code of 2026.
 */

/** Calendar in the side panel of Gmail, a frame (2026-06 Brave). */
export const SIDE_PANEL_PATH = /^\/calendar\/(?:u\/\d+\/)?companion(?:\/|$)/;

/** Pages where no event is written. One comes back from them without loading the page anew. */
export const NO_EVENTS_PATH = /^\/calendar\/(?:embed|(?:u\/\d+\/)?r\/settings)/;

/** Signs that the page shows the full editor; two must agree. */
export const EDITOR_PATH = /\/r\/eventedit(?:\/|$)/;
export const EDITOR_VIEW_FAMILY = 'EVENT_EDIT';
export const EDITOR_PARTS: Locator[] = [
  // 2018 capture to 2026 code
  { id: 'editor-title', selector: '#xTiIn' },
  // 2018 capture to 2026 code
  { id: 'editor-details', selector: '#tabEventDetails' },
];

/** The element that holds the whole editor. */
export const EDITOR_ROOT: Locator[] = [
  // 2026-06 Brave
  { id: 'editor-is-create', selector: '[data-is-create]' },
  // 2025-09 shell
  { id: 'editor-main', selector: '#YPCqFe [role="main"]' },
  { id: 'editor-any-main', selector: '[role="main"]' },
];

/** A bubble, or a dialog that may hold a full editor. */
export const DIALOG = '[role="dialog"], dialog';
/** What only the read-only bubble has (2026 dump). */
export const READ_ONLY = '#xDetDlg';
/** The panel of an event, as against task, absence, focus time and the like. */
export const EVENT_PANEL: Locator[] = [
  // 2026-06 Brave
  { id: 'quick-panel', selector: '[role="tabpanel"][aria-labelledby="tabEvent"]' },
  // 2018 capture of the editor, about 2023 Zoom in the bubble
  { id: 'panel-jsname', selector: '[role="tabpanel"][jsname="PAiuue"]' },
  // 2018 capture to 2026 code
  { id: 'panel-details', selector: '#tabEventDetails' },
];
/** The tabs of a bubble or an editor: event, task, and so on; and the panel that each of them shows. */
export const TAB_LIST = '[role="tablist"]';
export const TAB = '[role="tab"]';
export const TAB_PANEL = '[role="tabpanel"]';

/** Enabled inputs only: a disabled, hidden twin stands before the location (2018 capture). */
const LIVE = ':not([disabled]):not([aria-hidden="true"])';
export const LIVE_TEXT_INPUT = `input${LIVE}:is([type="text"], :not([type]))`;
/** The inputs for a place and for guests suggest something while one types (2018 capture). */
export const SUGGESTING_INPUT = `input[role="combobox"]${LIVE}`;
/** Dates and times carry their value in an attribute (2018 capture). */
export const TIME_FIELD = '[data-ical]';
/** The disabled, hidden twin that stands before the location (2018 capture). */
export const TWIN_INPUT = 'input[disabled][aria-hidden="true"]';

/** The input for the place of the event. */
export const LOCATION: Locator[] = [
  // 2018 capture to 2026 Brave
  { id: 'location-id', selector: `#xLocIn input[role="combobox"]${LIVE}` },
  { id: 'location-id-any', selector: `#xLocIn input${LIVE}` },
  // 2018 capture, about 2023 Zoom
  { id: 'location-jsname', selector: `[jsname="yNrILb"] input[role="combobox"]${LIVE}` },
  // about 2023 Zoom, in the bubble
  { id: 'location-quick', selector: `[jsname="vHVaxd"] input[role="combobox"]${LIVE}` },
  // 2024-06 venue extension, in the bubble
  { id: 'location-quick-row', selector: `[jsname="TmcEkb"] input${LIVE}` },
];

/** Rooms of an organisation are chosen in a field of their own (about 2023 Zoom). */
export const ROOMS = '[jsname="gMNnYd"], [jsname="L9hiGd"], #xRmLst';

/** The editor of the description. */
export const DESCRIPTION: Locator[] = [
  // 2018 capture to 2026
  { id: 'description-id', selector: '#xDescIn [contenteditable="true"]' },
  // about 2022 Zoom
  { id: 'description-jsname', selector: '[jsname="yrriRe"][contenteditable="true"]' },
  { id: 'description-g-editable', selector: '[role="textbox"][g_editable="true"]' },
  { id: 'description-multiline', selector: '[contenteditable="true"][aria-multiline="true"]' },
  { id: 'description-textbox', selector: '[contenteditable="true"][role="textbox"]' },
];

/** The input for the title. */
export const TITLE: Locator[] = [
  // 2018 capture to 2026
  { id: 'title-id', selector: '#xTiIn' },
  // 2026 public code
  { id: 'title-quick', selector: '[jsname="Y9wHSb"] input[type="text"]' },
  { id: 'title-jsname', selector: '[jsname="GYcwYe"] input' },
  { id: 'title-first', selector: LIVE_TEXT_INPUT },
];

/**
 * What opens a row of the bubble when it is pressed. The words with the row's name come first: two public codes
 * press them (2023-10 to 2025-02), and Calendar tells the parts of one button apart by what was pressed.
 */
export const LOCATION_ROW: Locator[] = [
  // about 2023 Zoom, 2025-02 galadrim-tools
  { id: 'row-location-key', selector: '[data-key="location"]' },
  // 2024-06 venue extension
  { id: 'row-location-jsname', selector: '[jsname="TmcEkb"] [aria-expanded="false"]' },
  { id: 'row-location-icon', selector: '#xLocIn [aria-expanded="false"]' },
];
export const DESCRIPTION_ROW: Locator[] = [
  // about 2023 Zoom, 2026 several public codes
  { id: 'row-description-key', selector: '[data-key="description"]' },
  // 2026 public code
  { id: 'row-description-jsname', selector: '[jsname="OXFAed"] [aria-expanded="false"]' },
  // 2026-06 Brave anchors before it
  { id: 'row-description-area', selector: '[jsname="hGaP9"] [aria-expanded="false"]' },
];
/**
 * A second button that the description may need, 350 to 400 ms after the first, and only while it says that it
 * is closed (2026 public code). The button for attachments of Google Drive stands near: it opens no field.
 */
export const DESCRIPTION_STEP: Locator[] = [
  { id: 'row-description-step', selector: '[jsname="Zqjuqb"] [aria-expanded="false"]' },
];
export const ANY_BUTTON = 'button, [role="button"]';

/** "More options" of the bubble. */
export const MORE_OPTIONS: Locator[] = [
  // 2026-06 Brave: the jsname alone stands on two buttons when appointment schedules are on
  {
    id: 'more-options-footer',
    selector:
      ':is(button, [role="button"])[jscontroller][jsaction][jsname][jslog]:not([data-bubble-scrollable-root] *, [role="tabpanel"] *, [data-tooltip-id], [jsname="x8hlje"])',
  },
  // about 2022
  { id: 'more-options-jsname', selector: '[jsname="rhPddf"]' },
];

/** Before or after which the button's row goes in the bubble's panel. */
export const QUICK_ANCHORS: Locator[] = [
  // 2026-06 Brave
  { id: 'anchor-description', selector: '[jsname="hGaP9"]' },
  { id: 'anchor-description-key', selector: '[data-key="description"]' },
  { id: 'anchor-location', selector: '[jsname="TmcEkb"]' },
];
/** What begins where the words of a row begin. */
export const ALIGNED_WITH = `${LIVE_TEXT_INPUT}, [contenteditable="true"], ${ANY_BUTTON}`;
/** Without a known name: rows that open something; the description's is the last of them. */
export const COLLAPSED = '[aria-expanded="false"]';

/** Rows of the full editor beside which the button's row goes. */
export const EDITOR_ANCHORS: Locator[] = [
  // 2018 capture to 2026
  { id: 'anchor-location-id', selector: '#xLocIn' },
  { id: 'anchor-notifications', selector: '#xNtList' },
];

/** The guests who are invited, one element each. */
export const GUESTS: Locator[] = [
  // public code to 2026
  { id: 'guests-list', selector: '#xGstLst [data-email]' },
  { id: 'guests-items', selector: '[role="treeitem"][data-email]' },
  { id: 'guests-any', selector: '[data-email]' },
  // without any attribute of its own, the address is what the item shows
  { id: 'guests-tree', selector: '[role="tree"] [role="treeitem"]' },
];
/** What shows the address of the organiser. */
export const ORGANISER: Locator[] = [
  // 2018 capture
  { id: 'organiser-id', selector: '#xCalOwn' },
  { id: 'organiser-select', selector: '#xCalSel' },
  { id: 'organiser-jsname', selector: '[jsname="Lo5txe"]' },
];
/** The chosen recurrence: JSON whose second element is a frequency, or a token for "custom". */
export const RECURRENCE: Locator[] = [
  // about 2023 Zoom
  { id: 'recurrence-list', selector: '[jsname="T7keRc"] li[aria-selected="true"][data-value]' },
  // 2018 capture, 2019 Lifesize
  { id: 'recurrence', selector: '[jsname="T7keRc"] [jsname="d9BH4c"] [aria-selected="true"][data-value]' },
  { id: 'recurrence-any', selector: '[role="option"][aria-selected="true"][data-value^="["]' },
];
