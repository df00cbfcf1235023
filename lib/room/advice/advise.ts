import type { AccountKind, Room } from '../room.ts';
import { roomLink } from '../room-link.ts';
import { LINK_RULES } from './link-rules.ts';
import { NUMBER_RULES } from './number-rules.ts';
import { PASSCODE_RULES } from './passcode-rules.ts';
import { fitsPlace, type PlaceFacts } from './place.ts';
import { PLACE_RULES } from './place-rules.ts';
import type { AdviceFacts, AdviceTopic, Rule, Severity, Todo } from './rule.ts';
import { TODO_ADDRESSES } from './rule.ts';
import { SECURITY_RULES } from './security-rules.ts';

export type { PlaceFacts } from './place.ts';
export type { AdviceTopic, Severity, Todo, TodoCode } from './rule.ts';
export { TODO_ADDRESSES } from './rule.ts';
export type { RuleSource } from './sources.ts';

/** One piece of advice: codes and values, no sentences. It advises and never blocks. */
export interface Advice {
  /** The rule: what can be silenced. */
  id: string;
  severity: Severity;
  about: AdviceTopic;
  /** Which sentence says it (a rule can have several). */
  sentence: string;
  /** The values that the sentence needs, in order. */
  facts: readonly string[];
  todo: Todo | null;
  /** Said once for a room, then remembered. */
  once: boolean;
}

/** All rules, by family. Their ids are what settings remember: change one only with a migration. */
export const RULES: readonly Rule[] = [
  ...SECURITY_RULES,
  ...PASSCODE_RULES,
  ...NUMBER_RULES,
  ...LINK_RULES,
  ...PLACE_RULES,
];

const ORDER: readonly Severity[] = ['error', 'warning', 'question', 'info'];

/**
 * Advice on a room at one place, the most severe first. `account` is what the person told, `null` if nothing.
 * What is not known is never taken for off: then the advice is a question. Never throws.
 */
export function advise(room: Room, account: AccountKind | null, place: PlaceFacts): Advice[] {
  const facts = factsOf(room, account, place);
  return RULES.filter((rule) => applies(rule, place))
    .flatMap((rule) => judged(rule, facts))
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}

function applies({ id, places }: Rule, place: PlaceFacts): boolean {
  return !place.quiet?.includes(id) && (!places || places.some((tags) => fitsPlace(tags, place)));
}

function judged(rule: Rule, facts: AdviceFacts): Advice[] {
  const verdict = rule.judge(facts);
  if (!verdict) return [];
  const { severity, sentence, facts: values = [], todo } = verdict;
  return [
    {
      id: rule.id,
      severity,
      about: rule.about,
      sentence,
      facts: values,
      todo: todo && { code: todo, address: TODO_ADDRESSES[todo] },
      once: rule.once === true,
    },
  ];
}

function factsOf(room: Room, account: AccountKind | null, { now, pasted = [] }: PlaceFacts): AdviceFacts {
  const { waitingRoom, joinBeforeHost, signedInOnly } = room.lock;
  const linkHasToken = roomLink(room)?.includes('?pwd=') ?? false;
  const hasPasscode = passcodeKnown(room);
  return { room, account, hasPasscode, waitingRoom, joinBeforeHost, signedInOnly, linkHasToken, pasted, now };
}

/** Whether there is a passcode; a token in a link shows that there is one. `null`: not known. */
function passcodeKnown(room: Room): boolean | null {
  if (room.passcode || room.token || room.personal?.token) return true;
  return room.lock.noPasscode === null ? null : !room.lock.noPasscode;
}
