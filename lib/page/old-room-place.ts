import type { Field, InsertOutcome } from '../insert/insertion.ts';
import type { WritableSurface } from './surface.ts';

/** Puts one whole value of a field in the place of another, for fields with a model of the page behind them. */
export type FieldWrite = (old: string, next: string) => Promise<InsertOutcome>;

/** One thing that a person writes in: a rich editor, or a field of plain text. */
export type Writing =
  | {
      kind: 'rich';
      editor: HTMLElement;
      /** Whether an element holds what somebody else wrote: quoted or forwarded text. */
      isOthers(element: Element): boolean;
      /** Gives the editor with the focus, where the page may replace it by another then. */
      ready?(): Promise<HTMLElement | null>;
      /** Tells the page's model that the editor was changed by Doorway. */
      tell?(editor: HTMLElement): void;
    }
  | { kind: 'field'; field: Field; write?: FieldWrite };

/** A surface in which an old room may stand. */
export interface OldRoomPlace extends Pick<WritableSurface, 'host' | 'note' | 'defaultRoom'> {
  /** The element that holds all that is written here: input is heard on it. */
  readonly writtenIn: HTMLElement;
  /** What can be written in now. May read layout. */
  writings(): Writing[];
}
