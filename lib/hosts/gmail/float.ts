import { isOnDark } from '../dark.ts';
import { floatAt } from '../floating.ts';
import type { ComposeSurface } from './compose-surface.ts';

/** The one floating button of a page: at the focused editor, where no place for it was found in a row. */
export class Float {
  #editor: HTMLElement | null = null;
  #stop: () => void = () => {};

  /** Whether the button floats at this editor. */
  isAt(editor: HTMLElement): boolean {
    return this.#editor === editor;
  }

  /** Lets a compose's button float at its editor; it floats nowhere else any more. */
  show({ body, host }: ComposeSurface): void {
    if (this.isAt(body)) return;
    this.end();
    this.#editor = body;
    this.#stop = floatAt(body, host.element);
    host.setDark(isOnDark(body));
  }

  end(): void {
    this.#stop();
    this.#stop = () => {};
    this.#editor = null;
  }

  /** Ends with its editor. */
  settle(): void {
    if (this.#editor && !this.#editor.isConnected) this.end();
  }
}
