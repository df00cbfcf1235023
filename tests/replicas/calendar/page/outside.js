// A press or a focus outside the bubble closes it.
const bubbleOpen = () => cal.surface?.root && cal.shell && cal.surface.kind !== 'edit';

const isInside = (node) =>
  cal.shell.dialog.contains(node) ||
  [...document.querySelectorAll('[role=dialog]')].some((each) => cal.own.has(each) && each.contains(node));

function closeIfOutside(event) {
  if (!bubbleOpen() || !(event.target instanceof Node) || isInside(event.target)) return;
  cal.closedByOutside += 1;
  cal.close();
}

if (cal.has('captureOutside')) window.addEventListener('pointerdown', closeIfOutside, true);
else document.addEventListener('pointerdown', closeIfOutside);
if (cal.has('focusOutside')) document.addEventListener('focusin', closeIfOutside);

const inEditable = (node) => Boolean(node.closest?.('[contenteditable=true]'));
const isForeign = (node) =>
  node instanceof Element && !cal.own.has(node) && !inEditable(node) && node !== document.body;

if (cal.has('captureStops')) {
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click']) {
    window.addEventListener(
      type,
      (event) => isForeign(event.target) && event.stopImmediatePropagation(),
      true,
    );
  }
}
