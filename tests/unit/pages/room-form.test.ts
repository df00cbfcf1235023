import { expect, test, vi } from 'vitest';
import { type Form, freshForm, withPaste } from '../../../entrypoints/options/rooms/form.ts';
import { readDraft } from '../../../lib/room/read-draft.ts';
import { workRoom } from '../store/rooms.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

const LINK = 'https://us02web.zoom.us/j/3849205716?pwd=abc.1';
const stored = workRoom({ passcode: 'aX4913', token: 'abc.1' });

/** The form after a person typed this text letter by letter into the field for pasting. */
function typed(text: string, form = freshForm(stored)): Form {
  return [...text].reduce((now, letter) => withPaste(now, now.paste + letter, [stored], false), form);
}
const paste = (text: string, form = freshForm(stored)) => withPaste(form, text, [stored], false);
const roomOf = ({ fields }: Form) => readDraft(fields).room;

test('a link that is typed letter by letter gives what it gives when it is pasted', () => {
  expect(roomOf(typed(LINK))).toMatchObject({ meetingId: '3849205716', passcode: 'aX4913', token: 'abc.1' });
  expect(typed(LINK).fields).toEqual(paste(LINK).fields);
});

test('letters taken away and typed again change nothing either', () => {
  const shorter = [...LINK.slice(-12)].reduce(
    (now) => withPaste(now, now.paste.slice(0, -1), [stored], false),
    typed(LINK),
  );
  expect(typed(LINK.slice(-12), shorter).fields).toEqual(paste(LINK).fields);
});

test('another number takes the passcode along, however it is entered', () => {
  for (const form of [typed('https://zoom.us/j/5872103946'), paste('https://zoom.us/j/5872103946')])
    expect(roomOf(form)).toMatchObject({ meetingId: '5872103946', passcode: null, token: null });
});

test('what was typed into another field meanwhile stays', () => {
  const begun = typed(LINK.slice(0, -1));
  const named = { ...begun, fields: { ...begun.fields, name: 'Office', passcode: 'typed1' } };
  expect(typed(LINK.slice(-1), named).fields).toMatchObject({ name: 'Office', passcode: 'typed1' });
});

test('a second text in an emptied field is added to the first', () => {
  const emptied = paste('', paste('https://zoom.us/j/5872103946'));
  expect(roomOf(paste('Meeting ID: 587 210 3946\nPasscode: bY2288', emptied))).toMatchObject({
    meetingId: '5872103946',
    passcode: 'bY2288',
  });
});
