/** Where the pages lie that Doorway has an adapter for. */
export const HOST_ORIGINS = {
  gmail: 'https://mail.google.com',
  calendar: 'https://calendar.google.com',
} as const;

export type AdaptedHost = keyof typeof HOST_ORIGINS;

/** Which of those pages an address shows, by its origin alone; `null`: another page, or no address. */
export function hostOf(address: string | undefined): AdaptedHost | null {
  const url = address ? URL.parse(address) : null;
  const hosts = Object.keys(HOST_ORIGINS) as AdaptedHost[];
  return hosts.find((host) => url?.origin === HOST_ORIGINS[host]) ?? null;
}
