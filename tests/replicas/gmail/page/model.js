const OPEN = new Map();
const DRAFTS = new Map();
const SENT = [];

export const openComposes = () => [...OPEN.values()];
export const composeById = (id) => OPEN.get(id);
export const remember = (compose) => OPEN.set(compose.id, compose);
export const forget = (compose) => OPEN.delete(compose.id);
export const draftList = () => [...DRAFTS.values()];
export const sentList = () => [...SENT];

/** What is saved and sent: in plain-text mode the shown text alone, whatever markup the editor holds. */
function contentOf(compose) {
  // Line breaks count, and only innerText has them.
  const text = compose.editor.innerText;
  return { html: compose.plain ? null : compose.editor.innerHTML, text };
}

function save(compose) {
  compose.saving = 0;
  const saves = (DRAFTS.get(compose.id)?.saves ?? 0) + 1;
  const { id, kind } = compose;
  DRAFTS.set(id, { id, kind, plain: compose.plain, ...contentOf(compose), saves });
}

/** Saves at once what is still waiting to be saved, as closing does. */
export function flush(compose) {
  if (!compose.saving) return;
  clearTimeout(compose.saving);
  save(compose);
}

/**
 * The model takes the content only when the browser itself reports an input:
 * a change of the DOM alone, or a made-up event, is not saved.
 */
export function takeInput(compose, event) {
  if (event.target !== compose.editor || !event.isTrusted) return;
  clearTimeout(compose.saving);
  compose.saving = setTimeout(() => save(compose), OPTIONS.saveMs);
}

/** Records a sent message: what the model holds, and what stood in the editor. */
export function recordSent(compose, by, trusted) {
  flush(compose);
  const { id, kind } = compose;
  const seen = contentOf(compose);
  const saved = DRAFTS.get(id);
  SENT.push({ id, kind, by, trusted, html: saved?.html ?? null, text: saved?.text ?? null, seen });
  DRAFTS.delete(id);
}

export const dropDraft = (compose) => {
  clearTimeout(compose.saving);
  DRAFTS.delete(compose.id);
};
