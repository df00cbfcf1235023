// `c` opens the full editor and `q` the quick bubble, Escape closes, unless somebody writes.
const writes = (node) => Boolean(node?.closest?.('input, textarea, [contenteditable=true]'));

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && cal.surface) return cal.close();
  if (event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return;
  if (event.key === 'c') cal.openEditor();
  if (event.key === 'q') cal.openQuick();
  if (event.key === 'c' || event.key === 'q') event.preventDefault();
});
