import type { Room } from '../../room/room.ts';
import { linkKind, roomLink } from '../../room/room-link.ts';
import type { Snippet } from '../markup.ts';
import { DOT, designMarks, type SignatureFacts } from './designs.ts';
import { type Mark, marksToHtml, marksToShown } from './mark.ts';
import type { Signature } from './signature.ts';

/** A signature, to be inserted and to be shown. */
export interface BuiltSignature {
  snippet: Snippet;
  /** The same as data, to be shown as it will look. */
  marks: Mark[];
}

/**
 * The signature of a room in the chosen design, or `null` when the room has no address yet. `label`: the words of
 * the link. The plain text says everything that the markup does, the address included.
 */
export function buildSignature(room: Room, signature: Signature, label: string): BuiltSignature | null {
  const address = roomLink(signature.withToken ? room : withoutToken(room));
  if (!address) return null;
  const facts = factsOf(signature, label, address);
  const marks = designMarks(signature.design, facts);
  const lines = [...(facts.name ? [facts.name] : []), ...facts.details, `${label}: ${address}`];
  return {
    snippet: {
      text: lines.join(signature.design === 'line' ? DOT : '\n'),
      html: marksToHtml(marks),
      shown: marksToShown(marks),
      links: [address],
    },
    marks,
  };
}

/** The same room with links that carry no passcode along; which of them is "the link" stays. */
export function withoutToken(room: Room): Room {
  return {
    ...room,
    token: null,
    personal: room.personal && { ...room.personal, token: null },
    linkChoice: linkKind(room),
  };
}

function factsOf(signature: Signature, label: string, address: string): SignatureFacts {
  const { name, role, organisation, phone } = signature;
  const place = [role, organisation].map(oneLine).filter(Boolean).join(DOT);
  return {
    name: oneLine(name) || null,
    details: [place, oneLine(phone)].filter(Boolean),
    label,
    address,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
