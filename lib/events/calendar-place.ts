/** All of them, in the order in which they are offered. */
export const CALENDAR_PLACES = ['auto', 'location', 'description', 'both'] as const;

/** Where a room's link goes in a calendar event. `auto`: the location when it is empty, else the description. */
export type CalendarPlace = (typeof CALENDAR_PLACES)[number];
