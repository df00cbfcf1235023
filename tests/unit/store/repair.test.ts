import { describe, expect, test } from 'vitest';
import { load } from '../../../lib/store/load.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/store/settings.ts';
import { STORE_VERSION } from '../../../lib/store/stored.ts';
import { teachingRoom, workRoom } from './rooms.ts';

const NOW = 1_800_000_000_000;
/** A mark that turns the writing direction of all that follows. */
const TURN = '\u202e';

const readRoom = (raw: unknown) => load({ version: STORE_VERSION, rooms: [raw, teachingRoom()] }, NOW).stored;
const readSettings = (settings: object) =>
  load({ version: STORE_VERSION, rooms: [teachingRoom()], settings }, NOW).stored;

describe('a room that an earlier version let hidden characters into is used without them', () => {
  const { phone } = workRoom();
  const dialIn = { number: '+1 312', label: 'US', tollFree: false };
  test.each<[string, object, object]>([
    ['name', { name: `Wo${TURN}rk` }, { name: 'Work' }],
    ['words of the link', { label: `Meet\n${TURN}me` }, { label: 'Meet me' }],
    ['passcode', { passcode: `a\0b${TURN}` }, { passcode: 'ab' }],
    [
      'a number',
      { phone: { ...phone, oneTap: [`+1${TURN},,3849205716#`] } },
      { phone: { ...phone, oneTap: ['+1,,3849205716#'] } },
    ],
    [
      'passcode of the telephone',
      { phone: { ...phone, passcode: `77${TURN}` } },
      { phone: { ...phone, passcode: '77' } },
    ],
    [
      'number and place of a telephone line',
      { phone: { ...phone, dialIn: [dialIn, { ...dialIn, number: `+1${TURN} 312`, label: `US${TURN}` }] } },
      { phone: { ...phone, dialIn: [dialIn, dialIn] } },
    ],
  ])('%s', (_what, raw, plain) => {
    const { rooms, setAside } = readRoom({ ...workRoom(), ...raw });
    expect(rooms).toEqual([workRoom(plain), teachingRoom()]);
    expect(setAside).toMatchObject([{ kind: 'room', place: 'rooms.0', value: { ...workRoom(), ...raw } }]);
  });

  test('but with its number or link as its name where it had no other characters', () => {
    expect(readRoom({ ...workRoom(), name: TURN }).rooms[0]?.name).toBe('384 920 5716');
    expect(readRoom({ ...teachingRoom(), id: 'other', name: TURN }).rooms[0]?.name).toBe('ada.lovelace');
  });
});

describe('what no repair can make a room of is set aside alone', () => {
  const { phone } = workRoom();
  test.each<[string, unknown]>([
    ['a number', 7],
    ['nothing', null],
    ['a list', [workRoom()]],
    ['no telephone', { ...workRoom(), phone: null }],
    ['a text as telephone', { ...workRoom(), phone: 'none' }],
    ['a telephone without its parts', { ...workRoom(), phone: {} }],
    ['telephone lines that are no list', { ...workRoom(), phone: { ...phone, oneTap: {}, dialIn: 'x' } }],
    ['telephone lines of nothing', { ...workRoom(), phone: { ...phone, oneTap: [null], dialIn: [null] } }],
    ['a name that is no text', { ...workRoom(), name: 5 }],
    ['no name at all', { ...workRoom(), name: undefined }],
  ])('%s', (_what, raw) => {
    const { rooms, setAside } = readRoom(raw);
    expect(rooms).toEqual([teachingRoom()]);
    expect(setAside).toMatchObject([{ kind: 'room', place: 'rooms.0', value: raw }]);
  });
});

describe('a setting that an earlier version let hidden characters into is used without them', () => {
  const { signature } = DEFAULT_SETTINGS;
  const template = (id: string, name: string, body: string) => ({ id, name, body });
  test.each<[string, object, Partial<Settings>]>([
    [
      'name in the signature',
      { signature: { ...signature, name: `A${TURN}da` } },
      { signature: { ...signature, name: 'Ada' } },
    ],
    ['role', { signature: { ...signature, role: `Dr${TURN}` } }, { signature: { ...signature, role: 'Dr' } }],
    [
      'organisation',
      { signature: { ...signature, organisation: 'A\nB' } },
      { signature: { ...signature, organisation: 'A B' } },
    ],
    [
      'telephone',
      { signature: { ...signature, phone: `${TURN}+49` } },
      { signature: { ...signature, phone: '+49' } },
    ],
    [
      'templates, each of them',
      { ownFormats: [template('a', `A${TURN}`, '{link}'), template('b', 'B', `Hi,\r\n{link}${TURN}`)] },
      { ownFormats: [template('a', 'A', '{link}'), template('b', 'B', 'Hi,\n{link}')] },
    ],
    [
      'of templates with one id the first',
      { ownFormats: [template('a', 'A', '1'), template('b', 'B', '2'), template('a', 'C', '3')] },
      { ownFormats: [template('a', 'A', '1'), template('b', 'B', '2')] },
    ],
  ])('%s', (_what, raw, plain) => {
    const { settings, setAside } = readSettings(raw);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, ...plain });
    const [[field, value] = []] = Object.entries(raw);
    expect(setAside).toMatchObject([{ kind: 'setting', place: `settings.${field}`, value }]);
  });
});

describe('a setting that no repair helps is at its default, and set aside alone', () => {
  test.each<[string, unknown]>([
    ['signature', null],
    ['signature', 'Ada'],
    ['signature', {}],
    ['ownFormats', null],
    ['ownFormats', { id: 'a' }],
    ['ownFormats', [null, { id: 'a', name: 'A', body: '{link}' }]],
    ['ownFormats', [{ id: 'a', name: 'A', body: '{link}' }, null, null]],
    ['ownFormats', [{ id: 'a', name: 'A' }]],
    ['ownFormats', [{ id: 'a', name: 'A', body: 5 }]],
    ['ownFormats', [{ id: 'a', body: '{link}' }]],
    // What lines are made plain in a signature is none of other settings.
    ['senderRooms', { name: `work${TURN}` }],
    ['silencedAdvice', [`rule${TURN}`]],
  ])('%s: %j', (field, value) => {
    const { rooms, settings, setAside } = readSettings({ format: 'label', [field]: value });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, format: 'label' });
    expect(rooms).toEqual([teachingRoom()]);
    expect(setAside).toMatchObject([{ kind: 'setting', place: `settings.${field}`, value }]);
  });
});
