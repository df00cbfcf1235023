import type { ZoomLink } from './link/codes.ts';
import { examineLink } from './link/examine-link.ts';

export type { ZoomLink } from './link/codes.ts';

/**
 * What a pasted link or number is: whether it leads to a Zoom room, its parts, and the link to keep.
 * Absent parts are empty strings. Never throws, never gives an address that is not Zoom's, and keeps of a
 * query only `pwd`. Source of the grammar: Zoom's own pages and invitations, and public meeting links.
 */
export function parseZoomLink(text: string): ZoomLink {
  const { verdict, kind, host, meetingId, vanityName, pwd, canonical, reason } = examineLink(text);
  return { verdict, kind, host, meetingId, vanityName, pwd, canonical, reason };
}
