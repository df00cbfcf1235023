/**
 * A compose that arrives in parts over `fillMs`: first an empty skeleton, then form, editor and toolbar,
 * in the order asked for. The parts wait outside the document.
 */
export function fillSlowly(compose, order) {
  const rows = [...compose.writing.querySelectorAll(':scope > tbody > tr')];
  const [editor, toolbar] = rows;
  const parts = order === 'editorFirst' ? [compose.form, editor, toolbar] : [compose.form, toolbar, editor];
  const homes = parts.map((part) => {
    const mark = document.createComment('');
    part.replaceWith(mark);
    return mark;
  });
  const step = OPTIONS.fillMs / parts.length;
  parts.forEach((part, at) => {
    setTimeout(() => homes[at].replaceWith(part), step * (at + 1));
  });
}
