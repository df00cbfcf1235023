import type { AccountKind, Room } from '../room.ts';
import type { PastedSecret, PlaceTag } from './place.ts';
import type { RuleSource } from './sources.ts';

/** How grave an advice is; `question`: it depends on something that is not known. */
export type Severity = 'error' | 'warning' | 'question' | 'info';

/** What an advice is about: it shows beside that on the options page. */
export type AdviceTopic = 'lock' | 'passcode' | 'link' | 'number' | 'personal' | 'paste' | 'place';

/** The one thing to do; its words and steps are looked up by whoever shows them. */
export type TodoCode =
  | 'waitingRoom'
  | 'passcode'
  | 'joinBeforeHost'
  | 'changePasscode'
  | 'changeNumber'
  | 'changePersonal'
  | 'schedule'
  | 'answer'
  | 'checkNumber'
  | 'pasteAgain'
  | 'withoutToken'
  | 'plainHost';

/** Where that is done: a page of Zoom's on the room's own host, or a section of the options page. */
export type TodoAddress =
  | { kind: 'zoom'; page: 'profile' | 'meeting' }
  | { kind: 'options'; section: 'rooms' | 'signature' };

/** One thing to do, and where. */
export interface Todo {
  code: TodoCode;
  address: TodoAddress;
}

/** What rules may look at. `null` is "not known", and never "off". */
export interface AdviceFacts {
  room: Room;
  account: AccountKind | null;
  hasPasscode: boolean | null;
  waitingRoom: boolean | null;
  joinBeforeHost: boolean | null;
  signedInOnly: boolean | null;
  linkHasToken: boolean;
  pasted: readonly PastedSecret[];
  now: number;
}

/** What a rule found. `sentence` names the words, `facts` are the values they need, in order. */
export interface Verdict {
  severity: Severity;
  sentence: string;
  facts?: readonly string[];
  todo: TodoCode | null;
}

/** One rule as data: when it can apply, what it rests on, and a judgement that knows only the room. */
export interface Rule {
  id: string;
  about: AdviceTopic;
  /** Alternatives: one of these sets of tags must be among the facts of the place. Absent: everywhere. */
  places?: readonly (readonly PlaceTag[])[];
  /** Said once for a room. */
  once?: true;
  source: RuleSource;
  judge(facts: AdviceFacts): Verdict | null;
}

/** Doorway's own pages that show the room. */
export const AT_HOME: readonly (readonly PlaceTag[])[] = [['options'], ['popup']];
/** The options page alone. */
export const IN_OPTIONS: readonly (readonly PlaceTag[])[] = [['options']];

/** Where each thing to do is done. */
export const TODO_ADDRESSES: Record<TodoCode, TodoAddress> = {
  waitingRoom: { kind: 'zoom', page: 'meeting' },
  passcode: { kind: 'zoom', page: 'meeting' },
  joinBeforeHost: { kind: 'zoom', page: 'meeting' },
  changePasscode: { kind: 'zoom', page: 'meeting' },
  changeNumber: { kind: 'zoom', page: 'profile' },
  changePersonal: { kind: 'zoom', page: 'profile' },
  checkNumber: { kind: 'zoom', page: 'profile' },
  schedule: { kind: 'zoom', page: 'meeting' },
  answer: { kind: 'options', section: 'rooms' },
  pasteAgain: { kind: 'options', section: 'rooms' },
  plainHost: { kind: 'options', section: 'rooms' },
  withoutToken: { kind: 'options', section: 'signature' },
};
