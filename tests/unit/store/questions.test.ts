import { expect, test } from 'vitest';
import { isMuted } from '../../../lib/store/muted.ts';
import { addRoom } from '../../../lib/store/operations.ts';
import { answerQuestion, isAnswerable, isSettledBy, questionAbout } from '../../../lib/store/questions.ts';
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
  expect(isAnswerable(ask(sentence))).toBe(true);
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

test.each([
  ['stillYourRoom', [true]],
  ['numberLikePhone', [false, null]],
  ['askLock', [true, false, null]],
] as const)('%s is settled by %j; any other answer stores nothing', (id, settling) => {
  const question = ask(id === 'askLock' ? 'askPasscode' : id, id);
  expect(isAnswerable(question)).toBe(true);
  expect(([true, false, null] as const).filter((answer) => isSettledBy(question, answer))).toEqual(settling);
  for (const answer of [true, false, null] as const)
    if (!isSettledBy(question, answer))
      expect(answerQuestion(store, question, bare.id, answer, NOW)).toEqual(store);
});

test('a meeting ID that is no phone number is not asked about again; another one is', () => {
  const after = answerQuestion(store, ask('numberLikePhone', 'numberLikePhone'), bare.id, false, NOW);
  expect(isMuted('numberLikePhone', bare, after.settings)).toBe(true);
  expect(isMuted('numberLikePhone', { ...bare, meetingId: '2125550123' }, after.settings)).toBe(false);
});

test('an answer goes to the room that was asked about; one to a room that is gone changes nothing', () => {
  const two = addRoom(store, { ...bare, id: 'second' });
  const { rooms } = answerQuestion(two, ask('askSignedIn'), 'second', true, NOW);
  expect(rooms.map((room) => room.lock.signedInOnly)).toEqual([null, true]);
  const gone = [
    ask('askSignedIn'),
    ask('numberLikePhone', 'numberLikePhone'),
    ask('stillYourRoom', 'stillYourRoom'),
  ];
  for (const question of gone)
    for (const answer of [true, false])
      expect(answerQuestion(two, question, 'gone', answer, NOW)).toEqual(two);
});

test('advice that asks nothing has no answer, and one to it changes no room', () => {
  const advice = ask('tokenMissing', 'tokenMissing');
  expect(isAnswerable(advice)).toBe(false);
  expect(isSettledBy(advice, true)).toBe(false);
  expect(answerQuestion(store, advice, bare.id, true, NOW)).toEqual(store);
});

test('a room without an address is not asked about', () => {
  expect(questionAbout(workRoom({ meetingId: null, lock }), DEFAULT_SETTINGS, NOW)).toBeNull();
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
