import { floatAt } from '../../page/float.ts';
import type { ComposeSpot } from './spots.ts';

/** The one floating button of a page: at the focused editor, where no place for it was found in a row. */
export class Float {
  #spot: ComposeSpot | null = null;
  #stop: () => void = () => {};

  /** The compose whose button floats now. */
  get spot(): ComposeSpot | null {
    return this.#spot;
  }

  /** Whether the button floats at this editor. */
  isAt(editor: HTMLElement): boolean {
    return this.#spot?.body === editor;
  }

  /** Lets a compose's button float at its editor; it floats nowhere else any more. */
  show(spot: ComposeSpot): void {
    const { body, host } = spot;
    if (this.isAt(body)) return;
    this.end();
    this.#spot = spot;
    this.#stop = floatAt(body, host.element);
    spot.dress();
  }

  end(): void {
    this.#stop();
    this.#stop = () => {};
    this.#spot = null;
  }
}
