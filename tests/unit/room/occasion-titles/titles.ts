import type { Occasion } from '../../../../lib/room/occasion/kinds.ts';

/** Titles of events in one language: those of each kind, then those that only look like one. */
export type Titles = Record<Occasion | 'none', string[]>;
