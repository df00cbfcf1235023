import { browser } from 'wxt/browser';
import type { OptionsSection, PlaceReport, SurfaceAdvice } from './messages.ts';
import { type Advice, advise, type RuleSource, type Todo } from './room/advice/advise.ts';
import { occasionOf } from './room/occasion/occasion.ts';
import type { Room } from './room/room.ts';
import { withoutToken } from './snippets/signature/build.ts';
import { isMuted } from './store/muted.ts';
import type { Settings } from './store/settings.ts';
import { say, sayInOrder, type WordKey } from './words.ts';

/** Todos that are done on Zoom's page and come with steps for it. */
const WITH_STEPS: ReadonlySet<Todo['code']> = new Set([
  'waitingRoom',
  'passcode',
  'joinBeforeHost',
  'changePasscode',
  'changeNumber',
  'changePersonal',
  'checkNumber',
  'schedule',
]);

/** The cases told once under "when not to use your room"; nothing guesses them. */
export const WHEN_NOT_KEYS = [
  'advNotClass',
  'advNotBackToBack',
  'advNotMailingList',
  'advNotPublic',
] as const;

/** The sentence of an advice in the person's language. */
export function adviceSentence({ sentence, facts }: Pick<Advice, 'sentence' | 'facts'>): string {
  return sayInOrder(adviceKey('adv', sentence), facts);
}

/** The words of the one thing to do. */
export function todoLabel(todo: Todo): string {
  return say(adviceKey('advDo', todo.code));
}

/** The name of the document that a rule rests on. */
export function sourceLabel({ code }: RuleSource): string {
  return say(adviceKey('advSource', code));
}

/** The steps on Zoom's own page, or `null` where the thing is done in Doorway. */
export function todoSteps(todo: Todo): string | null {
  return WITH_STEPS.has(todo.code) ? say(adviceKey('advSteps', todo.code)) : null;
}

/** The address at which it is done: Zoom's page on the room's own host, or a section of the options page. */
export function todoUrl(todo: Todo, room: Room): string {
  if (todo.address.kind === 'options') return optionsUrl(todo.address.section);
  const host = room.meetingId || !room.personal ? room.host : room.personal.host;
  return `https://${host}/${todo.address.page}`;
}

/**
 * The most severe advice for a room that was just used at a place, or `null`. Only sentences without values (the
 * page could read them), not what the person silenced, was told, or saw at this surface (`shown`, rule ids).
 * `now` in milliseconds since the epoch.
 */
export function surfaceAdvice(
  room: Room,
  settings: Settings,
  report: PlaceReport,
  shown: readonly string[],
  now: number,
): SurfaceAdvice | null {
  const { use, title, recurring, guests, guestsOutside } = report;
  const occasion = title ? occasionOf(title) : null;
  const place = { use, recurring, guests, outsideGuests: guestsOutside, occasion, now };
  const isNew = ({ id }: Advice) => !shown.includes(id) && !isMuted(id, room, settings);
  const sent = use === 'signature' && !settings.signature.withToken ? withoutToken(room) : room;
  const advice = advise(sent, room.account, place).find((one) => one.facts.length === 0 && isNew(one));
  return advice ? onSurface(advice, room) : null;
}

function onSurface(advice: Advice, room: Room): SurfaceAdvice {
  return {
    id: advice.id,
    severity: advice.severity === 'question' ? 'info' : advice.severity,
    text: adviceSentence(advice),
    action: advice.todo && { label: todoLabel(advice.todo), url: todoUrl(advice.todo, room) },
  };
}

function optionsUrl(section: OptionsSection): string {
  return `${browser.runtime.getURL('/options.html' as '/')}#${section}`;
}

function adviceKey(prefix: string, code: string): WordKey {
  return `${prefix}${code.charAt(0).toUpperCase()}${code.slice(1)}` as WordKey;
}
