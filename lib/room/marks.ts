/** What counts as a link to one room: any of these in an address makes it that room's. */
export interface RoomMarks {
  /** Digits only. */
  meetingId: string | null;
  /** The name in a personal link, `/my/NAME`. */
  personalName: string | null;
}
