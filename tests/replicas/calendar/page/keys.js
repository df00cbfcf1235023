// `c` opens the full editor and `q` the quick bubble, unless somebody writes. Escape closes; in the guests of the
// full editor it asks first.
const writes = (node) => Boolean(node?.closest?.('input, textarea, [contenteditable=true]'));

function askToDiscard() {
  const box = cal.el(
    'div',
    { class: 'sideMenu', role: 'alertdialog' },
    cal.say('discard'),
    cal.button({ class: 'primary' }, () => box.remove(), cal.say('close')),
  );
  cal.portal.append(box);
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && cal.surface?.fields.guests === event.target) return askToDiscard();
  if (event.key === 'Escape' && cal.surface) return cal.close();
  if (event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return;
  if (event.key === 'c') cal.openEditor();
  if (event.key === 'q') cal.openQuick();
  if (event.key === 'c' || event.key === 'q') event.preventDefault();
});
