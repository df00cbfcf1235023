import type { PackSource } from '../../../page/page-state.ts';
import type { Surface } from '../../../page/start-host.ts';
import { ComposeSurface } from '../compose-surface.ts';
import { SignatureSurface } from '../signature-surface.ts';
import type { GmailSpot } from '../spots.ts';

/** What can be written, found and said at a place in Gmail. */
export function gmailSurface(spot: GmailSpot, source: PackSource): Surface {
  return spot.kind === 'compose' ? new ComposeSurface(spot, source) : new SignatureSurface(spot);
}
