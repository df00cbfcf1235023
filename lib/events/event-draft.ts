import { localTimeText, nextFullHour, readLocalTime } from './local-time.ts';

/** What stands in the fields of a new event, as typed. */
export interface EventDraft {
  title: string;
  /** Day and time of the person's clock, `2026-11-22T15:00`. */
  start: string;
  minutes: string;
}

/** The fields in the order of looking. */
export const EVENT_FIELDS = ['title', 'start', 'minutes'] as const satisfies (keyof EventDraft)[];
export type EventField = (typeof EVENT_FIELDS)[number];
/** The fields that are missing or wrong. */
export type EventErrors = Partial<Record<EventField, true>>;

/** When an event is and what it is called; times in milliseconds since the epoch. */
export interface PlannedEvent {
  title: string;
  start: number;
  minutes: number;
}

const USUAL_MINUTES = 60;
const MOST_MINUTES = 24 * 60;

/** An hour from the next full hour after `now` (milliseconds since the epoch), still without a title. */
export function newEventDraft(now: number): EventDraft {
  return { title: '', start: localTimeText(nextFullHour(now)), minutes: String(USUAL_MINUTES) };
}

/** The event, or what is missing, by field. */
export function readEventDraft(draft: EventDraft): { event: PlannedEvent | null; errors: EventErrors } {
  const title = draft.title.trim();
  const start = readLocalTime(draft.start);
  const minutes = Number(draft.minutes);
  const lasts = Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES;
  const errors: EventErrors = {
    ...(!title && { title: true as const }),
    ...(start === null && { start: true as const }),
    ...(!lasts && { minutes: true as const }),
  };
  const event = title && start !== null && lasts ? { title, start, minutes } : null;
  return { event, errors };
}
