import { floatAt } from '../../page/float.ts';
import type { ComposeSurface } from './compose-surface.ts';

/** The one floating button of a page: at the focused editor, where no place for it was found in a row. */
export class Float {
  #surface: ComposeSurface | null = null;
  #stop: () => void = () => {};

  /** The compose whose button floats now. */
  get surface(): ComposeSurface | null {
    return this.#surface;
  }

  /** Whether the button floats at this editor. */
  isAt(editor: HTMLElement): boolean {
    return this.#surface?.body === editor;
  }

  /** Lets a compose's button float at its editor; it floats nowhere else any more. */
  show(surface: ComposeSurface): void {
    const { body, button } = surface;
    if (this.isAt(body)) return;
    this.end();
    this.#surface = surface;
    this.#stop = floatAt(body, button.element);
    surface.dress();
  }

  end(): void {
    this.#stop();
    this.#stop = () => {};
    this.#surface = null;
  }
}
