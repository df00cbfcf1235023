import { TIP_DELAY_MS } from '../../timings.ts';
import { make } from './dom.ts';
import { onApproach } from './first-listener.ts';
import { placeBeside } from './place.ts';

/**
 * Gives a button a tooltip with the text of its accessible name, as a popover so that no toolbar clips it.
 * @param describe asked for another name while the person is at the button; `null`: the usual one stays
 */
export function attachTooltip(
  root: ShadowRoot,
  button: HTMLElement,
  describe: () => Promise<string | null> = async () => null,
): void {
  const document = button.ownerDocument;
  const view = document.defaultView as Window;
  const usual = button.getAttribute('aria-label') ?? '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tip: HTMLElement | undefined;
  let isThere = false;
  let described: string | null = null;
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
  let isListening = false;
  /** Most buttons nobody ever comes to: what happens after that is listened for from then on. */
  const listen = () => {
    if (isListening) return;
    isListening = true;
    onApproach(button, hide);
    button.addEventListener('keydown', hide);
    for (const type of ['pointerleave', 'blur']) button.addEventListener(type, leave);
  };
  const come = (event: Event) => {
    listen();
    hide();
    timer = setTimeout(show, TIP_DELAY_MS);
    isThere = true;
    // A page's script can give the focus too, but no key or press comes with that.
    if (!event.isTrusted || (event.type === 'focus' && !view.navigator.userActivation.isActive)) return;
    const use = (words: string | null) => {
      if (!words || !isThere) return;
      described = words;
      button.setAttribute('aria-label', words);
      if (tip) show();
    };
    // Where the background gives no answer the usual name stays; a press says why.
    describe().then(use, () => {});
  };
  const leave = () => {
    hide();
    isThere = false;
    if (described === button.getAttribute('aria-label')) button.setAttribute('aria-label', usual);
    described = null;
  };
  button.addEventListener('pointerenter', come);
  button.addEventListener('focus', (event) => button.matches(':focus-visible') && come(event));
}
