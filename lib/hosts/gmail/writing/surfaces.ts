import type { PackSource } from '../../pack-source.ts';
import type { Surface } from '../../writing/writer.ts';
import type { GmailSpot } from '../spots.ts';
import { ComposeSurface } from './compose-surface.ts';
import { SignatureSurface } from './signature-surface.ts';

/** What can be written, found and said at a place in Gmail. */
export function gmailSurface(spot: GmailSpot, source: PackSource): Surface {
  return spot.kind === 'compose' ? new ComposeSurface(spot, source) : new SignatureSurface(spot);
}
