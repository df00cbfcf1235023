import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type IcsEvent, icsFile } from '../../../lib/events/ics.ts';

const NOW = Date.UTC(2026, 10, 22, 13, 45, 12, 345);
const EVENT: IcsEvent = {
  uid: '6f1f1a52-8d0e-4a3c-9d53-0f4f1f3a2f11',
  title: 'Coffee',
  start: Date.UTC(2026, 10, 22, 14),
  minutes: 30,
  location: 'https://zoom.us/j/3849205716',
  description: 'Join:\nhttps://zoom.us/j/3849205716',
  url: 'https://zoom.us/j/3849205716',
};

const octets = (text: string) => new TextEncoder().encode(text).length;

/** Reads a file with a parser that is not ours. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as never);
  const components = calendar.getAllSubcomponents('vevent');
  expect(components).toHaveLength(1);
  return {
    calendar,
    component: components[0] as ICAL.Component,
    event: new ICAL.Event(components[0] as never),
  };
}

describe('an event for any calendar', () => {
  it('is read back whole by an independent parser', () => {
    const { calendar, component, event } = read(icsFile(EVENT, NOW));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
    expect(event.uid).toBe(EVENT.uid);
    expect(event.summary).toBe('Coffee');
    expect(event.location).toBe(EVENT.location);
    expect(event.description).toBe(EVENT.description);
    expect(event.startDate.toJSDate().getTime()).toBe(EVENT.start);
    expect(event.endDate.toJSDate().getTime()).toBe(EVENT.start + 30 * 60_000);
    expect(event.startDate.zone.tzid).toBe('UTC');
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-22T13:45:12Z');
    expect(component.getFirstPropertyValue('url')).toBe(EVENT.url);
  });

  it('leaves out what is not given', () => {
    const { component } = read(
      icsFile({ ...EVENT, location: null, description: null, url: 'no address' }, NOW),
    );
    for (const name of ['location', 'description', 'url']) expect(component.hasProperty(name)).toBe(false);
  });

  it('keeps any words: marks, line breaks, emoji, right-to-left, half characters', () => {
    const words = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...('\\;,:"\n\r\t\u0007 äß会😀שلם '.match(/./gsu) ?? [])),
        fc.string({ unit: 'grapheme', maxLength: 1 }),
      ),
      maxLength: 200,
    });
    fc.assert(
      fc.property(words, words, (title, description) => {
        const kept = (text: string) =>
          text
            .toWellFormed()
            .replace(/\r\n?/g, '\n')
            .replace(/[^\P{Cc}\t\n]/gu, '');
        const { event } = read(icsFile({ ...EVENT, title, description }, NOW));
        expect(event.summary).toBe(kept(title));
        if (kept(description)) expect(event.description).toBe(kept(description));
      }),
    );
  });

  it('has lines of at most 75 octets, ended by CRLF, cut between characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ä', '会', '😀', ',', '\ud800', '\n'), maxLength: 300 }),
        (title) => {
          const file = icsFile({ ...EVENT, title }, NOW);
          expect(file.endsWith('\r\n')).toBe(true);
          expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
          const lines = file.split('\r\n').slice(0, -1);
          expect(lines).not.toContain('');
          lines.forEach((line, at) => {
            expect(octets(line)).toBeLessThanOrEqual(75);
            expect(line.isWellFormed()).toBe(true);
            // None is cut before it is full.
            const [, next = ''] = /^ (.)/u.exec(lines[at + 1] ?? '') ?? [];
            if (next) expect(octets(line + next)).toBeGreaterThan(75);
          });
        },
      ),
    );
  });

  it('cannot be made to hold another property or event', () => {
    const title = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:a@example.com';
    const { component, event } = read(icsFile({ ...EVENT, title, uid: `u\r\nX-A:1` }, NOW));
    expect(event.summary).toBe(title.replaceAll('\r\n', '\n'));
    expect(component.hasProperty('attendee')).toBe(false);
    expect(component.hasProperty('x-a')).toBe(false);
  });
});
