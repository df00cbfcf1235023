import { readZoomHost } from '../room/zoom-hosts.ts';

/** Whether an address is a page on one of Zoom's own hosts, over https. */
export function isZoomPage(address: string | undefined): boolean {
  const url = address ? URL.parse(address) : null;
  return url?.protocol === 'https:' && readZoomHost(url.hostname)?.valid === true;
}
