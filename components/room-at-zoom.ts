/** Zoom's page of one's meetings, with the tab “Personal Room”; whoever is not signed in is asked to first. */
export const ROOM_AT_ZOOM = 'https://zoom.us/meeting';
