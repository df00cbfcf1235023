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
        expect(url.origin + url.pathname).toBe('https://calendar.google.com/calendar/r/eventedit');
        expect(Object.fromEntries(url.searchParams)).toEqual({ text: title, location, details });
      }),
    );
  });

  test('details that would make the address too long give way to the short ones', () => {
    const event = { title: '', location: 'x', details: 'ü'.repeat(3000), shortDetails: 'short' };
    const detailsOf = (details: string) =>
      new URL(newEventAddress({ ...event, details })).searchParams.get('details');
    expect(detailsOf(event.details)).toBe('short');
    const room = 6000 - newEventAddress({ ...event, details: '' }).length;
    expect(detailsOf('x'.repeat(room))).toBe('x'.repeat(room));
    expect(detailsOf('x'.repeat(room + 1))).toBe('short');
  });

  test('is in the account of the page that asks for it', () => {
    const event = { title: '', location: '', details: '', shortDetails: '' };
    expect(new URL(newEventAddress(event, 'u/1/')).pathname).toBe('/calendar/u/1/r/eventedit');
  });
});

test('a new message fills a window of its own, with the text in it', () => {
  const body = 'Join: https://zoom.us/j/1?pwd=a&b #c';
  const url = new URL(newMessageAddress(body));
  expect(url.origin).toBe('https://mail.google.com');
  expect(Object.fromEntries(url.searchParams)).toEqual({ view: 'cm', fs: '1', tf: '1', body });
});

test('a search asks for the old link in each of its forms', () => {
  const mail = new URL(gmailSearchAddress(['3849205716', '384 920 5716']));
  expect(decodeURIComponent(mail.hash)).toBe('#search/in:anywhere ("3849205716" OR "384 920 5716")');
  expect(new URL(calendarSearchAddress('3849205716')).searchParams.get('q')).toBe('3849205716');
});
