import { expect, test } from 'vitest';
import { addRoom } from '../../../lib/store/operations.ts';
import { answerQuestion, isAnswerable, questionAbout } from '../../../lib/store/questions.ts';
import { DEFAULT_SETTINGS } from '../../../lib/store/settings.ts';
import { emptyStore } from '../../../lib/store/stored.ts';
import { workRoom } from './rooms.ts';

const NOW = 1_800_000_000_000;
const lock = { waitingRoom: null, joinBeforeHost: null, signedInOnly: null, noPasscode: null };
const bare = workRoom({ token: null, passcode: null, lock });
const store = addRoom(emptyStore(), bare);
const ask = (sentence: string, id = 'askLock') => ({ id, sentence, facts: [] });

test.each([
  ['askPasscode', true, { noPasscode: false }],
  ['askPasscode', false, { noPasscode: true }],
  ['askJoinBeforeHost', true, { joinBeforeHost: true }],
  ['askWaitingRoom', false, { waitingRoom: false }],
  ['askWaitingRoomOn', true, { waitingRoom: true }],
  ['askSignedIn', false, { signedInOnly: false }],
] as const)('%s: %s', (sentence, answer, wanted) => {
  expect(isAnswerable({ sentence })).toBe(true);
  const { rooms } = answerQuestion(store, ask(sentence), bare.id, answer, NOW);
  expect(rooms[0]?.lock).toEqual({ ...lock, ...wanted });
});

test('not sure asserts nothing, and the question is not put again for this room', () => {
  const after = answerQuestion(store, ask('askPasscode'), bare.id, null, NOW);
  expect(after.rooms).toEqual(store.rooms);
  expect(after.settings.toldOnce).toEqual([`askLock@${bare.id}`]);
  expect(questionAbout(bare, after.settings, NOW)?.sentence).toBe('askWaitingRoomOn');
});

test('Yes confirms a room that was not used for long', () => {
  const after = answerQuestion(store, ask('stillYourRoom', 'stillYourRoom'), bare.id, true, NOW);
  expect(after.rooms[0]?.usedAt).toBe(NOW);
});

test('the first question is the one that matters most; when all is known there is none', () => {
  const used = { usedAt: NOW };
  expect(questionAbout({ ...bare, ...used }, DEFAULT_SETTINGS, NOW)?.sentence).toBe('askPasscode');
  expect(questionAbout(workRoom({ ...used, lock }), DEFAULT_SETTINGS, NOW)?.sentence).toBe(
    'askWaitingRoomOn',
  );
  const known = { ...lock, waitingRoom: true };
  expect(questionAbout(workRoom({ ...used, lock: known }), DEFAULT_SETTINGS, NOW)).toBeNull();
});
