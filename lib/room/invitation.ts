import { readInvitation } from './invitation/read.ts';
import type { Invitation } from './invitation/types.ts';

export type { Invitation } from './invitation/types.ts';

/**
 * Reads the text that Zoom's "Copy invitation" gives, of any year and language, and what mail programs,
 * calendars and people have made of it. Never throws; every address but `foreignUrls` is Zoom's own.
 */
export function parseInvitation(text: string): Invitation {
  return readInvitation(text).invitation;
}
