/** The parameters of one of Zoom's addresses, as far as they matter; every other one is dropped. */
export interface ZoomQuery {
  /** The `pwd=` value exactly as it stands, still percent-encoded; empty: none, or not allowed. */
  pwd: string;
  /** The token holds something that no token of Zoom's holds: quotes, tags, line breaks, or it is too long. */
  badToken: boolean;
  confno: string;
  action: string;
  /** `zak=`: lets whoever has it act as the host. */
  hostKey: boolean;
  /** `tk=`: names one registered person. */
  personalToken: boolean;
  /** Something besides `pwd` was there. */
  dropped: boolean;
}

/** Characters and length of a `pwd=` value: by count of public links 32 of `[A-Za-z0-9.]`; more is tolerated. */
export const TOKEN_SHAPE = /^[A-Za-z0-9._~%+/=-]{1,128}$/;
const MOST_PARAMETERS = 100;

/** Reads a query string, with or without its `?`. Shape of tokens: counted over several hundred public links. */
export function readZoomQuery(search: string): ZoomQuery {
  const pairs = search.replace(/^\?/, '').split('&', MOST_PARAMETERS).map(splitPair);
  const value = (key: string) => pairs.find(([k]) => k === key)?.[1] ?? '';
  const has = (key: string) => pairs.some(([k, v]) => k === key && v !== '');
  const pwd = value('pwd');
  const fine = pwd === '' || isToken(pwd);
  return {
    pwd: fine ? pwd : '',
    badToken: !fine,
    confno: value('confno'),
    action: value('action').toLowerCase(),
    hostKey: has('zak'),
    personalToken: has('tk'),
    dropped: pairs.some(([k]) => k !== '' && k !== 'pwd'),
  };
}

/** `true` when the text can be a `pwd=` value. */
function isToken(text: string): boolean {
  if (!TOKEN_SHAPE.test(text)) return false;
  try {
    return /^[A-Za-z0-9._~+/= -]*$/.test(decodeURIComponent(text));
  } catch {
    return false;
  }
}

function splitPair(pair: string): [string, string] {
  const at = pair.indexOf('=');
  if (at < 0) return [pair.toLowerCase(), ''];
  return [pair.slice(0, at).toLowerCase(), pair.slice(at + 1)];
}
