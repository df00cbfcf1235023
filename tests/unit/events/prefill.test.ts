import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  calendarSearchAddress,
  gmailSearchAddress,
  newEventAddress,
  newMessageAddress,
} from '../../../lib/events/prefill.ts';

describe('new event', () => {
  test('every text comes out as it went in, also across line breaks and other scripts', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, (title, location, details) => {
        const url = new URL(newEventAddress({ title, location, details, shortDetails: '' }));
        expect(url.host).toBe('calendar.google.com');
        expect(Object.fromEntries(url.searchParams)).toEqual({ text: title, location, details });
      }),
    );
  });

  test('details that would make the address too long give way to the short ones', () => {
    const event = { title: '', location: 'x', details: 'ü'.repeat(3000), shortDetails: 'short' };
    const address = newEventAddress(event);
    expect(address.length).toBeLessThan(6000);
    expect(new URL(address).searchParams.get('details')).toBe('short');
  });
});

test('a new message holds the text', () => {
  const url = new URL(newMessageAddress('Join: https://zoom.us/j/1?pwd=a&b #c'));
  expect(url.origin).toBe('https://mail.google.com');
  expect(url.searchParams.get('body')).toBe('Join: https://zoom.us/j/1?pwd=a&b #c');
});

test('a search asks for the old link in each of its forms', () => {
  const mail = new URL(gmailSearchAddress(['3849205716', '384 920 5716']));
  expect(decodeURIComponent(mail.hash)).toBe('#search/in:anywhere ("3849205716" OR "384 920 5716")');
  expect(new URL(calendarSearchAddress('3849205716')).searchParams.get('q')).toBe('3849205716');
});
