import { describe, expect, test } from 'vitest';
import type { Advice } from '../../../lib/room/advice/advise.ts';
import {
  isMuted,
  markToldOfNumber,
  quiet,
  recordNumberAccepted,
  silence,
  unsilence,
} from '../../../lib/store/muted.ts';
import { addRoom, patchSettings } from '../../../lib/store/operations.ts';
import { emptyStore } from '../../../lib/store/stored.ts';
import { teachingRoom, workRoom } from './rooms.ts';

const store = [workRoom(), teachingRoom()].reduce(addRoom, emptyStore());
const advice = (once: boolean): Advice => ({
  id: 'rule',
  severity: 'info',
  about: 'number',
  sentence: 'rule',
  facts: [],
  todo: null,
  once,
});

describe('a rule that is silenced', () => {
  test('stays quiet for every room, and the others do not', () => {
    const { settings } = silence(store, 'rule');
    expect(store.rooms.map((room) => isMuted('rule', room, settings))).toEqual([true, true]);
    expect(isMuted('other', workRoom(), settings)).toBe(false);
    expect(silence({ ...store, settings }, 'other').settings.silencedAdvice).toEqual(['rule', 'other']);
  });

  test('twice is noted once', () => {
    const once = silence(store, 'rule');
    expect(silence(once, 'rule')).toBe(once);
  });

  test('speaks again when it is brought back, also where it was said once; the others stay as they are', () => {
    const before = patchSettings(store, {
      silencedAdvice: ['first', 'rule', 'last'],
      toldOnce: ['first@work', 'rule@work', 'rule@teaching', 'rule:3849205716', 'rules@work', 'last@work'],
    });
    const { settings } = unsilence(before, 'rule');
    expect(settings.silencedAdvice).toEqual(['first', 'last']);
    expect(settings.toldOnce).toEqual(['first@work', 'rules@work', 'last@work']);
  });
});

describe('“Don’t tell me again”', () => {
  test('means this room where a rule speaks once for a room', () => {
    const { settings } = quiet(store, advice(true), 'work');
    expect(store.rooms.map((room) => isMuted('rule', room, settings))).toEqual([true, false]);
    expect(settings.silencedAdvice).toEqual([]);
  });

  test('means every room where it would speak each time', () => {
    const { settings } = quiet(store, advice(false), 'work');
    expect(store.rooms.map((room) => isMuted('rule', room, settings))).toEqual([true, true]);
  });
});

describe('a suggested number that was taken in spite of a warning', () => {
  test('brings no such warning again, and another number does', () => {
    const { settings } = recordNumberAccepted(store, '3849205716');
    for (const id of ['numberGuessable', 'numberLikePhone']) {
      expect(isMuted(id, workRoom(), settings)).toBe(true);
      expect(isMuted(id, workRoom({ meetingId: '5872103946' }), settings)).toBe(false);
    }
    expect(isMuted('another', workRoom(), settings)).toBe(false);
  });

  test('is noted once; what was noted before stays', () => {
    const before = markToldOfNumber(store, ['numberLikePhone'], '3849205716');
    const after = recordNumberAccepted(before, '3849205716');
    expect(after.settings.toldOnce).toEqual(['numberLikePhone:3849205716', 'numberGuessable:3849205716']);
    expect(recordNumberAccepted(after, '3849205716')).toBe(after);
  });
});
