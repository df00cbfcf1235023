/** Every hostile behaviour the Calendar replica can play, with what it does. The key is the name in `?hostile=`. */
export const hostileMeanings = {
  stripContent: 'foreign nodes in the bubble content are taken out once, 0.8 s after opening',
  stripFooter: 'foreign nodes in the bubble footer are taken out until 1.5 s after opening',
  rewriteOnce: 'the quick bubble rebuilds its event panel once, 0.3 s after it was shown',
  stripAlways:
    'foreign nodes anywhere in a bubble or editor are taken out 0.15 s after each insertion, always',
  stripUnknownAttributes: 'foreign nodes with attributes Calendar does not use are taken out after 0.2 s',
  reuseDialog: 'one dialog node serves every bubble; foreign nodes in it stay',
  findATimeRebuild: 'the details panel is built anew when coming back from "Find a time"',
  replacedWhileMounting: 'every node of the bubble or editor is replaced 0.5 s after opening',
  fieldsReplacedOnFocus: 'a location or description field is replaced 40 ms after its first focus',
  slowMounting: 'rows arrive one by one, 0.25 s apart',
  descriptionTwoSteps: 'the description of the bubble opens by two buttons, the second 0.4 s after the first',
  suggestions: 'typing in the location opens a list; Enter picks its first entry and overwrites',
  trustedInputOnly: 'title and location take only trusted input events',
  locationLateRefusal: 'an accepted location reverts 1 s later',
  descriptionLateRefusal: 'an accepted description reverts 1 s later',
  descriptionKeyupOnly: 'the description is taken over on keyup alone',
  descriptionBlurOnly: 'the description is taken over on blur alone',
  descriptionPasteOnly: 'the description is taken over on paste alone',
  refuseDescription: 'every change of the description is reverted when it would be taken over',
  refuseLocation: 'every change of the location is reverted on blur',
  quickRefuses: 'the bubble reverts every change of location and description; the full editor takes them',
  hiddenDialogs: 'two hidden left-over dialogs stand before the real one, one of them an old quick bubble',
  menuDialog: 'a second, visible dialog (a menu with a search field) stands beside the bubble or editor',
  fieldsAbsent: 'the field of a closed row is not in the tree before the row is opened',
  rowsBySpan: 'only a press on the words of a row opens it, one on the button around them does nothing',
  rowsByButton: 'only a press on the button itself opens a row, one on its words does nothing',
  slowRows: 'a row opens 0.7 s after the press; a second press before that takes the first one back',
  rowsStuck: 'no row of the bubble ever opens',
  locationStuck: 'the row of the location never opens; the others do',
  rowsCloseAgain: 'the row of the location closes when its field loses the focus, and shows what is in it',
  hiddenNotSaved: 'a value set on the field of a closed row is shown, and not saved',
  noMeetRow: 'there is no row for Google Meet',
  meetAdded: 'the event already has a Google Meet link',
  doubleMoreOptions:
    'the jsname of "More options" is on two buttons; the first leads to appointment schedules',
  divButtons: 'buttons are div[role=button]',
  adaptiveEditor:
    'the full editor stands in the dialog shell; address and view family stay those of the grid',
  stopsPropagation: 'pointer, mouse, key and focus events do not bubble out of the bubble or editor',
  captureOutside: '"clicked outside" listens to pointerdown in the capture phase on window',
  focusOutside: 'focus that goes outside the bubble closes it',
  captureStops: 'a capture listener on window stops pointer and mouse events on foreign nodes',
  locationOpen: 'the location row of the bubble is open from the start',
  locationCollapsed: 'the location of the full editor is collapsed behind a button too',
  guests: 'a new event has three guests, one from outside the domain',
  recurring: 'a new event repeats weekly',
  readOnlyEvent: 'an existing event cannot be changed: no inputs for location and description',
} as const;

export type Hostile = keyof typeof hostileMeanings;

/** The names of all hostile behaviours, for tables and pairs. */
export const hostileNames = Object.keys(hostileMeanings) as Hostile[];

/** Behaviours under which no honest way into the field exists: a test must expect a note, not a link. */
export const refusing: Record<'location' | 'description', readonly Hostile[]> = {
  location: ['refuseLocation', 'locationLateRefusal', 'readOnlyEvent'],
  description: ['refuseDescription', 'descriptionLateRefusal', 'readOnlyEvent'],
};

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];
