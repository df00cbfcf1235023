/**
 * Every duration that Doorway waits for, in milliseconds, with its reason. Those that depend on each other are worked
 * out from each other. Unit tests scale all of them at once by replacing this module (tests/unit/scaled-timings.ts) or
 * by a clock of their own; browser tests run what is shipped and read the durations from here.
 */

// Asking the background

/** Reading or changing what is stored, other pages' turns included, takes some 5; later than this it is called slow. */
export const STORE_PATIENCE_MS = 8_000;
/** A page waits for an answer a little longer than that, so that it still hears that the store is slow. */
export const ANSWER_MS = STORE_PATIENCE_MS + 500;
/** Chromium keeps a policy back for 5 s after a cold start; a page that stays empty for so long would look broken. */
export const POLICY_WAIT_MS = 100;
/** A note is due right after an insertion: its line of advice is left out when it is not there by then. */
export const ADVICE_WAIT_MS = 700;
/** Right after a gesture the browser may not have noted yet that it gives access to the tab: the next try. */
export const ACCESS_RETRY_MS = 50;
/** A page tells in some 5 where its focus is; one that takes longer than this hangs, or was asked a moment too soon. */
export const LOOK_MS = 1_000;

/** Within this time the background counts what the script of one page asks for, and refuses what no person could press. */
export const REQUESTS_COUNT_MS = 10_000;

// Notes and tooltips

/** Long enough to read two lines. Not counted while the note is hovered or has the focus. */
export const NOTE_LEAVES_MS = 7_000;
/** A note that warns stays; once what it speaks of has gone it leaves, after long enough to read it twice. */
export const NOTE_LEFT_BEHIND_MS = 20_000;
/** As Gmail's own tooltips. */
export const TIP_DELAY_MS = 400;
/** An answer of a page of Doorway's own, such as "Copied", where it was asked for. */
export const FLASH_MS = 2_500;

// Outdated links

/** A surface that has just opened gets what stands in it a little later: a draft, a template, a reply's quote. */
export const OUTDATED_FIRST_LOOK_MS = 300;
/** Input has rested: nobody wants to be told of a link that they are just typing. */
export const OUTDATED_REST_MS = 600;
/** Another note is open: by then one that only informs has left. */
export const OUTDATED_WAITS_FOR_NOTE_MS = NOTE_LEAVES_MS + 500;

// Writing into an editor

/** How long an editor may take to render from its model, or to refuse, before it is read back. */
export const SETTLE_MS = 120;
/** Some editors render what they took only with a later frame; counted from the first look. */
export const RENDER_MS = 350;
/** Some look at a paste first, and bring it then; counted from the look before. */
export const LAST_LOOK_MS = 700;
/** By then a page has taken back what it did not want; counted from when the insertion was first seen in the editor. */
export const LATER_MS = 1_100;
/** Editors learn of a new selection by an event that comes a little later. */
export const SELECTION_MS = 50;
/** A popup or a menu that closes gives the page its focus back; without it nothing is written. */
export const FOCUS_RETURNS_MS = 500;

// Any host page

/** So long thousands of something may hold the page in one turn; a whole frame has 16. */
export const SLICE_MS = 8;
/** A page may change again and again in one turn of its own: so long all of its changes share one slice. */
export const TURN_MS = 50;
/** A press comes right after the pointer or key that makes it; one that somebody else makes out of it, too. */
export const PRESS_BELONGS_MS = 1_000;
/** A page that takes the button out again and again within this time does not want it there: the button floats. */
export const REMOVALS_WITHIN_MS = 10_000;

// Gmail

/** An editor may be there long before its Send: so long it is looked at again when the page changes. */
export const SEND_COMES_MS = 15_000;
/** A message that has been out of the page for so long was sent, closed or discarded, and not only moved. */
export const COMPOSE_ENDED_MS = 500;

// Calendar

/** Calendar rewrites a bubble after it has first shown it, and throws out what was put in before. */
export const BUBBLE_SETTLED_MS = 900;
/** A bubble that still changes is waited for until it has not changed for so long. */
export const BUBBLE_QUIET_MS = 450;
/** After so long the button is put into a bubble even if it still changes. */
export const BUBBLE_AT_LATEST_MS = 4_500;
/** A row shows its field after a press; a second press might close what the first is opening. */
export const FIELD_OPENS_MS = 1_000;
/** On a busy machine, where looks come late, the field has longer. */
export const FIELD_OPENS_AT_LATEST_MS = 3 * FIELD_OPENS_MS;
/** A field's row that is not there may still come, for Calendar adds its rows one by one: so long it is waited for. */
export const FIELD_ROW_COMES_MS = 1_500;
/** The second step of the description comes 350 to 400 after the first (2026 public code). */
export const DESCRIPTION_STEP_MS = 350;
/** How often it is looked whether a field has opened. As often as the page paints: what the person types before the writing would go into the field. */
export const FIELD_LOOK_MS = 16;
/** How long after "More options" the full editor may take to open. */
export const FULL_EDITOR_OPENS_MS = 5_000;

// Doorway's own pages

/** “Copied” can be read before the popup closes by itself. */
export const COPIED_CLOSES_MS = 700;
/** A meeting ID that is being typed: by then its last digit is there. What is pasted does not wait. */
export const PASTE_REST_MS = 600;
/** What is typed in the signature is stored when the keys have rested, not at each of them. */
export const SIGNATURE_REST_MS = 400;
/** A file that was offered for download: by then the browser has read it, also after a dialog that asks where to. */
export const FILE_READ_MS = 60_000;
