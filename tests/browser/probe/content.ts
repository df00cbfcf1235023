import { insert } from '../../../lib/insert/edit.ts';
import { findEditor } from '../../../lib/insert/find-editor.ts';
import { insertAnywhere } from '../../../lib/insert/insert-anywhere.ts';
import type { InsertFailure, Insertion } from '../../../lib/insert/insertion.ts';
import { kindOf } from '../../../lib/insert/strategies/kinds.ts';
import { mapText, rangeOf } from '../../../lib/insert/text.ts';
import type { ProbeAnswer, ProbeQuestion } from './ask.ts';

// Runs in the isolated world of a content script, as Doorway does, and is told what to do by the test's page.
let insertion: Insertion | null = null;

async function answer(question: ProbeQuestion): Promise<ProbeAnswer> {
  if (question.what === 'undo') return { undo: (await insertion?.undo()) ?? 'edited' };
  if (question.what === 'later') return { later: await later() };
  const editor = question.options?.isPlain
    ? (document.querySelector<HTMLElement>('#place > [contenteditable="true"]') ?? 'no-field')
    : findEditor();
  if (typeof editor === 'string') return { ok: false, reason: 'unsupported', why: editor };
  const outcome = await (question.options?.isPlain ? insert : insertAnywhere)({
    editor,
    snippet: question.snippet,
    as: 'html',
    at: question.over ? rangeOfText(editor, question.over) : null,
    spaced: true,
    ...(question.over ? { over: true } : {}),
    ...question.options,
  });
  if (!outcome.ok) return outcome;
  insertion = outcome.insertion;
  return { ok: true, kind: kindOf(editor).name };
}

async function later(): Promise<InsertFailure | null> {
  const end = await insertion?.later;
  return end?.ok === false ? end.reason : null;
}

function rangeOfText(editor: Element, text: string): Range | null {
  const map = mapText(editor);
  const at = map.text.indexOf(text);
  return at < 0 ? null : rangeOf(map, at, at + text.length);
}

document.addEventListener('probe', async (event) => {
  const said = await answer(JSON.parse((event as CustomEvent<string>).detail)).catch((error) => ({
    thrown: String(error?.stack ?? error),
  }));
  document.documentElement.dataset.probe = JSON.stringify(said);
});
document.documentElement.dataset.probeReady = '';
