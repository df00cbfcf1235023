import { TIP_DELAY_MS } from '../../timings.ts';
import { make } from './dom.ts';
import { onApproach } from './first-listener.ts';
import { placeBeside } from './place.ts';

/** Gives a button a tooltip with the text of its accessible name, as a popover so that no toolbar clips it. */
export function attachTooltip(root: ShadowRoot, button: HTMLElement): void {
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
    const speaks = root.querySelector('[data-doorway="note"]') !== null;
    if (speaks || !button.isConnected || button.getAttribute('aria-expanded') === 'true') return;
    tip = make(document, 'div', { 'data-doorway': 'tip', popover: 'manual', 'aria-hidden': 'true' });
    root.append(tip);
    tip.showPopover();
    tip.textContent = button.getAttribute('aria-label');
    placeBeside(tip, button);
  };
  const showSoon = () => {
    hide();
    timer = setTimeout(show, TIP_DELAY_MS);
  };
  button.addEventListener('pointerenter', showSoon);
  button.addEventListener('focus', () => button.matches(':focus-visible') && showSoon());
  onApproach(button, hide);
  for (const type of ['pointerleave', 'blur', 'keydown']) button.addEventListener(type, hide);
}
