import { readToken } from './token.ts';

/** The parameters of one of Zoom's addresses, as far as they matter; every other one is dropped. */
export interface ZoomQuery {
  /** The `pwd=` value exactly as it stands, still percent-encoded; empty: none, or not allowed. */
  pwd: string;
  /** The token holds something that no token of Zoom's holds: quotes, tags, line breaks, or it is too long. */
  badToken: boolean;
  /** Something stuck to the token and was left out. */
  gluedToken: boolean;
  confno: string;
  action: string;
  /** `zak=`: lets whoever has it act as the host. */
  hostKey: boolean;
  /** `tk=`: names one registered person. */
  personalToken: boolean;
  /** Something besides `pwd` was there. */
  dropped: boolean;
}

const MOST_PARAMETERS = 100;

/**
 * Reads a query string, with or without its `?`. Another `?` parts parameters too: Zoom's help page KB0066271 prints
 * `?pwd=…?omn=…`.
 */
export function readZoomQuery(search: string): ZoomQuery {
  const pairs = search.replace(/^\?/, '').split(/[&?]/, MOST_PARAMETERS).map(splitPair);
  const value = (key: string) => pairs.find(([k]) => k === key)?.[1] ?? '';
  const has = (key: string) => pairs.some(([k, v]) => k === key && v !== '');
  const { token, glued, bad } = readToken(value('pwd'));
  return {
    pwd: token,
    badToken: bad,
    gluedToken: glued,
    confno: value('confno'),
    action: value('action').toLowerCase(),
    hostKey: has('zak'),
    personalToken: has('tk'),
    dropped: pairs.some(([k]) => k !== '' && k !== 'pwd'),
  };
}

function splitPair(pair: string): [string, string] {
  const at = pair.indexOf('=');
  if (at < 0) return [pair.toLowerCase(), ''];
  return [pair.slice(0, at).toLowerCase(), pair.slice(at + 1)];
}
