import { decodePercent } from '../decode.ts';
import { normaliseDigits } from '../meeting-id.ts';
import { PERSONAL_NAME_LONGEST, personalNameProblems, refusesPersonalName } from '../personal-link.ts';
import type { LinkNote, LinkRefusal, LinkWarning, ZoomLinkKind } from './codes.ts';

/** What the path of one of Zoom's addresses stands for. */
export interface ZoomPath {
  kind: ZoomLinkKind;
  /** Digits of a meeting ID, perhaps too few or too many; empty: none. */
  id: string;
  name: string;
  refusal: LinkRefusal | null;
  warnings: LinkWarning[];
  notes: LinkNote[];
}

type Reader = (rest: string[], id: string) => ZoomPath;

/** The first path part (lower case) and what it leads to. Sources: Zoom's invitations and public meeting links. */
const READERS: Record<string, Reader> = {
  j: (rest) => withId('join', rest),
  w: (rest) => warned(withId('webinar', rest), 'webinar'),
  s: (rest) => warned(withId('start', rest), 'start-link'),
  start: (rest, id) => warned(withId('start', id ? [id, ...rest] : rest), 'start-link'),
  join: (rest, id) => (id ? withId('join', [id, ...rest]) : refused('other', 'unknown-path')),
  wc: readWebClient,
  my: readPersonal,
  u: (rest) => (rest.length === 1 && rest[0] ? noted('local-numbers') : refused('other', 'unknown-path')),
  zoomconference: () => noted('local-numbers'),
  meeting: (rest) => {
    if (rest[0] === 'register') return refused('registration', 'registration');
    return rest[1] === 'ics' ? noted('ics') : refused('other', 'unknown-path');
  },
  webinar: (rest) =>
    rest[0] === 'register' ? refused('registration', 'registration') : refused('other', 'unknown-path'),
  rec: () => refused('recording', 'recording'),
  recording: () => refused('recording', 'recording'),
  skype: () => refused('skype', 'skype'),
  launch: (rest) => (rest[0] === 'jc' ? refused('chat', 'chat') : refused('other', 'unknown-path')),
};

/**
 * Reads a path. `pathname`: as `new URL()` gives it. `confno`: the value of that parameter, or empty, for
 * addresses that carry the ID there.
 */
export function readZoomPath(pathname: string, confno: string): ZoomPath {
  const parts = pathname
    .split('/', 12)
    .filter((part) => part !== '')
    .map((part) => decodePercent(part, part));
  const first = parts[0] ?? '';
  const reader = Object.hasOwn(READERS, first.toLowerCase()) ? READERS[first.toLowerCase()] : undefined;
  if (!reader) return refused('other', 'unknown-path');
  const path = reader(parts.slice(1), confno);
  if (pathname.includes('//')) return { ...path, refusal: 'double-slash', id: '', name: '' };
  return first === first.toLowerCase() ? path : warned(path, 'path-case');
}

function withId(kind: ZoomLinkKind, rest: string[]): ZoomPath {
  const given = rest[0] ?? '';
  const mapped = normaliseDigits(given);
  const id = mapped.replace(/[\s\u00a0.\-\u2010-\u2015]/g, '');
  const path = empty(kind);
  if (id === '') return { ...path, refusal: 'id-missing' };
  if (!/^\d+$/.test(id)) return { ...path, refusal: 'id-not-a-number' };
  if (rest.length > 1) return { ...path, refusal: 'extra-path' };
  if (id !== mapped) path.warnings.push('id-repaired');
  if (mapped !== given) path.warnings.push('digits-mapped');
  const refusal = id.length < 9 ? 'id-too-short' : id.length > 11 ? 'id-too-long' : null;
  return { ...path, id: id.slice(0, 20), refusal };
}

function readWebClient(rest: string[]): ZoomPath {
  const [first = '', second = '', ...more] = rest;
  const id = first === 'join' ? second : first;
  if (first !== 'join' && second !== '' && second !== 'join' && second !== 'start')
    return refused('join', 'extra-path');
  const path = withId('join', [id, ...more]);
  path.notes.push('web-client');
  return path;
}

function readPersonal(rest: string[]): ZoomPath {
  const name = rest[0] ?? '';
  const path = { ...empty('personal-link'), name };
  if (rest.length > 1) return { ...path, refusal: 'extra-path' };
  const problems = personalNameProblems(name);
  const grave = problems.find(refusesPersonalName);
  if (grave === 'empty') return { ...path, refusal: 'name-missing' };
  if (name.length > PERSONAL_NAME_LONGEST) return { ...path, name: '', refusal: 'name-too-long' };
  if (grave) return { ...path, refusal: grave === 'firstNotLetter' ? 'name-first-letter' : 'name-character' };
  for (const problem of problems) path.warnings.push(`name-${problem as 'short' | 'long' | 'hyphen'}`);
  return path;
}

function empty(kind: ZoomLinkKind): ZoomPath {
  return { kind, id: '', name: '', refusal: null, warnings: [], notes: [] };
}

function refused(kind: ZoomLinkKind, refusal: LinkRefusal): ZoomPath {
  return { ...empty(kind), refusal };
}

function noted(kind: 'local-numbers' | 'ics'): ZoomPath {
  return { ...empty(kind), notes: [kind] };
}

function warned(path: ZoomPath, warning: LinkWarning): ZoomPath {
  return { ...path, warnings: [warning, ...path.warnings] };
}
