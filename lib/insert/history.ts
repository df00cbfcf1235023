/** What Doorway has done last in a document, as the browser's undo would meet it: the latest at the end. */
const steps = new WeakMap<Document, object[]>();
let isOurs = false;

/**
 * Runs a change of Doorway's own: the events that come of it at once are not taken for somebody else's.
 */
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

/** Notes that the last step of the document's history is Doorway's. */
export function noteStep(document: Document, step: object): void {
  if (!isLastStep(document, step)) stepsOf(document).push(step);
}

/** Whether the browser's undo would take back exactly this step: nothing was changed in the document since. */
export function isLastStep(document: Document, step: object): boolean {
  return stepsOf(document).at(-1) === step;
}

/** The browser took its last step back. */
export function dropStep(document: Document): void {
  stepsOf(document).pop();
}

/** What comes next is no step that is known: nothing before it can be undone by the browser. */
export function forgetSteps(document: Document): void {
  stepsOf(document).length = 0;
}

function stepsOf(document: Document): object[] {
  let known = steps.get(document);
  if (!known) {
    const list: object[] = [];
    known = list;
    steps.set(document, list);
    // The browser's history belongs to the whole document, so input anywhere in it counts.
    const onInput = () => {
      if (!isOurs) list.length = 0;
    };
    for (const type of ['beforeinput', 'input'])
      (document.defaultView ?? document).addEventListener(type, onInput, { capture: true, passive: true });
  }
  return known;
}
