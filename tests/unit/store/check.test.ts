import { describe, expect, test } from 'vitest';
import { check } from '../../../lib/store/check.ts';
import { quarantinedSchema } from '../../../lib/store/quarantine.ts';
import { roomSchema } from '../../../lib/store/schema.ts';
import { workRoom } from './rooms.ts';

describe('what does not fit is told by its path', () => {
  const { lock, phone } = workRoom();
  const dialIn = (entry: object) => [{ number: '+1 312 626 6799', label: 'US', tollFree: false, ...entry }];
  test.each<[string, unknown, string[]]>([
    ['no room at all', 7, ['.']],
    ['a list', [], ['.']],
    ['a field', { ...workRoom(), meetingId: 5 }, ['meetingId']],
    ['a field inside', { ...workRoom(), lock: { ...lock, waitingRoom: 'yes' } }, ['lock.waitingRoom']],
    [
      'a field of an entry in a list',
      { ...workRoom(), phone: { ...phone, dialIn: dialIn({ label: 1 }) } },
      ['phone.dialIn.0.label'],
    ],
    ['several', { ...workRoom(), host: 1, token: 2 }, ['host', 'token']],
  ])('%s', (_what, raw, problems) => {
    expect(check(roomSchema, raw)).toEqual({ ok: false, value: null, problems });
  });

  test.each<[string, object, string[]]>([
    ['a field', { moat: true }, ['unknown:moat']],
    ['one that holds nothing', { moat: null }, ['unknown:moat']],
    ['a field inside', { lock: { ...lock, moat: true } }, ['unknown:lock.moat']],
    [
      'a field of an entry in a list',
      { phone: { ...phone, dialIn: dialIn({ moat: 1 }) } },
      ['unknown:phone.dialIn.0.moat'],
    ],
  ])('%s that nobody knows', (_what, more, problems) => {
    const { ok, problems: found } = check(roomSchema, { ...workRoom(), ...more });
    expect({ ok, found }).toEqual({ ok: true, found: problems });
  });
});

test('where any value may stand nothing of it is unknown, however deep it is', () => {
  let value: unknown = null;
  for (let depth = 0; depth < 50_000; depth++) value = { odd: value };
  const entry = { id: 'a', kind: 'room', place: 'rooms.0', problems: [], since: 1 };
  for (const any of [value, null, Number.NaN, 'text', undefined])
    expect(check(quarantinedSchema, { ...entry, value: any }).problems).toEqual([]);
});
