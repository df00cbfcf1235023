import { insert } from './edit.ts';
import { isField } from './focused.ts';
import type { Editor, InsertOutcome, InsertRequest } from './insertion.ts';
import { planField } from './strategies/field.ts';
import { isDrawnElsewhere } from './strategies/kinds.ts';
import { planManaged } from './strategies/managed.ts';

/** Inserts a snippet into a field or an editor of whatever make, by the ways that its kind takes. */
export async function insertAnywhere(request: InsertRequest): Promise<InsertOutcome> {
  // Such an editor draws its text itself; the element is only its hidden field, and shows nothing that could be read back.
  if (isDrawnElsewhere(request.editor)) return { ok: false, reason: 'unsupported', why: 'own-canvas' };
  return insert(request, (editor: Editor, now: InsertRequest) =>
    (isField(editor) && !isDrawnElsewhere(editor) ? planField : planManaged)(editor, now),
  );
}
