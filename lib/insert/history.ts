/** What is known of a document's undo history, which browsers show to nobody. */
interface History {
  /** What Doorway has done last, as the browser's undo would meet it: the latest at the end. */
  steps: object[];
  /** How many commands the browser has carried out: each is a step of its history. */
  commands: number;
  /** How often a person has typed, pasted or the like, in whatever field. */
  typed: number;
}

/** A moment of a document's history, to ask later what has come since. */
export type HistoryMoment = Readonly<Pick<History, 'commands' | 'typed'>>;

const histories = new WeakMap<Document, History>();
let isOurs = false;

/** Runs a change of Doorway's own: events that it causes while it runs are not taken for the person's or the page's. */
export function own<Result>(change: () => Result): Result {
  const was = isOurs;
  isOurs = true;
  try {
    return change();
  } finally {
    isOurs = was;
  }
}

/** Whether a change of Doorway's own is being made just now. */
export function isOwn(): boolean {
  return isOurs;
}

/** The state of a document's history now. */
export function momentOf(document: Document): HistoryMoment {
  const { commands, typed } = historyOf(document);
  return { commands, typed };
}

/** Whether the browser has carried out a command in a document since, by whoever. */
export function hasCommandSince(document: Document, { commands }: HistoryMoment): boolean {
  return historyOf(document).commands > commands;
}

/**
 * Notes that the last step of the document's history is Doorway's, if anything was written since a moment and the
 * person has typed nothing since, wherever it was: the browser has one history for all fields of a document.
 */
export function noteStepSince(document: Document, moment: HistoryMoment, step: object): void {
  const isOurs = hasCommandSince(document, moment) && historyOf(document).typed === moment.typed;
  if (isOurs && !isLastStep(document, step)) historyOf(document).steps.push(step);
}

/** Whether the browser's undo would take back exactly this step: nothing was changed in the document since. */
export function isLastStep(document: Document, step: object): boolean {
  return historyOf(document).steps.at(-1) === step;
}

/** Notes that the browser has undone its last step. */
export function dropStep(document: Document): void {
  historyOf(document).steps.pop();
}

/** Forgets Doorway's steps: after a change that is no known step, the browser's undo would take back something else. */
export function forgetSteps(document: Document): void {
  historyOf(document).steps = [];
}

function historyOf(document: Document): History {
  const known = histories.get(document);
  if (known) return known;
  const history: History = { steps: [], commands: 0, typed: 0 };
  histories.set(document, history);
  // The browser's history belongs to the whole document, so input anywhere in it counts.
  const onInput = ({ type, isTrusted }: Event) => {
    if (type === 'input' && isTrusted) history.commands += 1;
    if (isOurs) return;
    history.steps = [];
    // No command of a page sends one that is trusted.
    if (type === 'beforeinput' && isTrusted) history.typed += 1;
  };
  for (const type of ['beforeinput', 'input'])
    (document.defaultView ?? document).addEventListener(type, onInput, { capture: true, passive: true });
  return history;
}
