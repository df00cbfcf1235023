/** The address by which guests join: `/j/ID`, with the token if there is one. `host`: ASCII; `token`: still percent-encoded. */
export function printJoinLink(host: string, meetingId: string, token?: string | null): string {
  return withToken(`https://${host}/j/${meetingId}`, token);
}

/** The address of a personal link: `/my/NAME`, with the token if there is one. `host`, `token`: as above. */
export function printPersonalLink(host: string, name: string, token?: string | null): string {
  return withToken(`https://${host}/my/${name}`, token);
}

/** The address by which the host starts the meeting in a browser: for the host alone. */
export function printStartLink(host: string, meetingId: string): string {
  return `https://${host}/s/${meetingId}`;
}

/** The address that joins in Zoom's desktop app. `key`: a token or a passcode, percent-encoded. Not documented by Zoom. */
export function printAppLink(host: string, meetingId: string, key?: string | null): string {
  return `zoommtg://${host}/join?confno=${meetingId}${key ? `&pwd=${key}` : ''}`;
}

/** The page of telephone numbers, by its short name or by the older `m=` value. */
export function printNumbersPage(host: string, page: { short: string } | { long: string }): string {
  return 'short' in page
    ? `https://${host}/u/${page.short}`
    : `https://${host}/zoomconference?m=${page.long}`;
}

function withToken(address: string, token: string | null | undefined): string {
  return token ? `${address}?pwd=${token}` : address;
}
