import { insert } from '../../../lib/insert/edit.ts';
import { findEditor } from '../../../lib/insert/focused.ts';
import type { Insertion } from '../../../lib/insert/insertion.ts';
import { kindOf } from '../../../lib/insert/strategies/kinds.ts';
import type { ProbeAnswer, ProbeQuestion } from './ask.ts';

// Runs in the isolated world of a content script, as Doorway does, and is told what to do by the test's page.
let insertion: Insertion | null = null;

async function answer(question: ProbeQuestion): Promise<ProbeAnswer> {
  if (question.what === 'undo') return { undo: (await insertion?.undo()) ?? 'edited' };
  const editor = findEditor();
  if (typeof editor === 'string') return { ok: false, reason: 'unsupported', why: editor };
  const outcome = await insert({
    editor,
    snippet: question.snippet,
    as: 'html',
    at: null,
    spaced: true,
  });
  if (!outcome.ok) return outcome;
  insertion = outcome.insertion;
  return { ok: true, kind: kindOf(editor).name };
}

document.addEventListener('probe', async (event) => {
  const said = await answer(JSON.parse((event as CustomEvent<string>).detail)).catch((error) => ({
    thrown: String(error?.stack ?? error),
  }));
  document.documentElement.dataset.probe = JSON.stringify(said);
});
document.documentElement.dataset.probeReady = '';
