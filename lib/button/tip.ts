import { make } from './dom.ts';
import { onApproach } from './first-listener.ts';
import { placeBeside } from './place.ts';

/** Waiting time before a tooltip shows, as Gmail's own; milliseconds. */
const TIP_DELAY_MS = 400;

/** Gives a button a tooltip with the text of its accessible name, as a popover so that no toolbar clips it. */
export function giveTip(root: ShadowRoot, button: HTMLElement): void {
  const document = button.ownerDocument;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tip: HTMLElement | undefined;
  const hide = () => {
    clearTimeout(timer);
    tip?.remove();
    tip = undefined;
  };
  const show = () => {
    hide();
    timer = setTimeout(() => {
      const speaks = root.querySelector('[data-doorway="note"]') !== null;
      if (speaks || !button.isConnected || button.getAttribute('aria-expanded') === 'true') return;
      tip = make(document, 'div', { 'data-doorway': 'tip', popover: 'manual', 'aria-hidden': 'true' });
      tip.textContent = button.getAttribute('aria-label');
      root.append(tip);
      tip.showPopover();
      placeBeside(tip, button);
    }, TIP_DELAY_MS);
  };
  button.addEventListener('pointerenter', show);
  button.addEventListener('focus', () => button.matches(':focus-visible') && show());
  onApproach(button, hide);
  for (const type of ['pointerleave', 'blur', 'keydown']) button.addEventListener(type, hide);
}
