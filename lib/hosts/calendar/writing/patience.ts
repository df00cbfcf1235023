/** Between the focus and the writing: Calendar's fields may be replaced on their first focus; milliseconds. */
export const FOCUS_MS = 80;
/** How long a field that took something may still take it back; milliseconds. */
export const LATE_REFUSAL_MS = 1100;
