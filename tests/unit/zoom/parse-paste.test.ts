import { describe, expect, it } from 'vitest';
import { FINDING_CODES } from '../../../lib/zoom/findings/types.ts';
import { parsePaste } from '../../../lib/zoom/parse-paste.ts';

const J = 'https://us02web.zoom.us/j/3849205716';
const codes = (text: string) => parsePaste(text).findings.map(({ code }) => code);
const valuesOf = (text: string, code: string) =>
  parsePaste(text).findings.find((f) => f.code === code)?.values;

describe('one link or number', () => {
  it('gives the parts of a join link', () => {
    expect(parsePaste(`${J}?pwd=AbC.1`).found).toMatchObject({
      host: 'us02web.zoom.us',
      meetingId: '3849205716',
      token: 'AbC.1',
      personal: null,
      pastedAs: 'join',
      passcode: null,
    });
    expect(codes(`${J}?pwd=AbC.1`)).toEqual(['meetingId', 'token']);
  });

  it('gives the parts of a personal link, its company named', () => {
    const text = 'https://acme.zoom.us/my/robin.doe?pwd=AbC.1';
    expect(parsePaste(text).found).toMatchObject({
      host: 'acme.zoom.us',
      meetingId: null,
      token: null,
      personal: { host: 'acme.zoom.us', name: 'robin.doe', token: 'AbC.1' },
      pastedAs: 'personal',
    });
    expect(codes(text)).toEqual(['personalLink', 'token', 'companyHost']);
    expect(valuesOf(text, 'companyHost')).toEqual(['acme.zoom.us', 'zoom.us']);
  });

  it.each([
    ['384 920 5716', 'meetingId'],
    ['(384) 920-5716', 'oddPhoneLike'],
    ['384 9205 7161', 'elevenDigits'],
    ['384 920 571', 'nineDigits'],
    ['800 555 1234', 'pmiRefused'],
    ['2345678912', 'pmiWeak'],
    ['my room is 384 920 5716, come in', 'meetingId'],
    ['https://zoom.us/s/3849205716', 'oddStartLink'],
    ['https://zoom.us/start?confno=3849205716', 'oddStartLink'],
    [`${J}?tk=abc`, 'oddPersonalToken'],
    ['https://zoom.us/my/abc', 'oddNameShort'],
    ['https://a.b.zoom.us/j/3849205716', 'oddNestedSubdomain'],
    ['https://zoom.us/w/38492057161?tk=x', 'oddWebinar'],
    ['https://us02web.zoom.us/u/kAbC', 'notedLocalNumbers'],
  ])('says of %s: %s', (text, code) => {
    expect(codes(text)).toContain(code);
  });

  it.each([
    ['', 'nothingPasted'],
    ['   \n', 'nothingPasted'],
    ['hello there', 'nothingFound'],
    ['lots of words\nand 12 more', 'nothingFound'],
    [`${J}?zak=x`, 'refusedHostKey'],
    ['https://zoom.us/meeting/register/x', 'refusedRegistration'],
    ['https://zoom.us/rec/share/x', 'refusedRecording'],
    ['https://zo0m.us/j/3849205716', 'refusedLookAlike'],
    ['https://bit.ly/x', 'refusedShortener'],
    ['https://meet.example.com/x', 'refusedNotZoom'],
    ['https://zoom.us/j/12345678', 'refusedIdTooShort'],
    ['see https://zoom.us/rec/share/x', 'refusedRecording'],
  ])('finds no room in %s: %s', (text, code) => {
    const { found, findings } = parsePaste(text);
    expect(found).toMatchObject({ meetingId: null, personal: null });
    expect(findings[0]).toMatchObject({ code, severity: 'error' });
  });

  it.each([
    ['https://zoom.us/j/384 920 5716', '3849205716', null],
    ['zoom.us/j/384 920 5716', '3849205716', null],
    ['*https://zoom.us/j/384 920 5716*', '3849205716', null],
    ['https://zoom.us/j/384 9205 7161', '38492057161', null],
    ['<https://zoom.us/j/384  920  5716?pwd=AbC.1>', '3849205716', 'AbC.1'],
    ['see https://zoom.us/j/384 920 5716?pwd=AbC.1 at noon', '3849205716', 'AbC.1'],
    ['come to zoom.us/j/384 920 5716, please', '3849205716', null],
  ])('takes the spaces out of the number in %s, and says so', (text, meetingId, token) => {
    expect(parsePaste(text).found).toMatchObject({ meetingId, token, pastedAs: 'join' });
    expect(codes(text)).toContain('oddIdRepaired');
  });

  it.each([
    'https://zoom.us/j/384 920 57',
    'https://zoom.us/j/384 920 5716 012345',
    'https://zoom.us/j/384 people and 920 more',
    'https://zoom.us/j/384 920 5716th',
    'https://evil.example/j/384 920 5716',
  ])('guesses no number in %s', (text) => {
    expect(parsePaste(text).found.meetingId).toBeNull();
  });

  it('adds nothing to a number that is whole', () => {
    expect(parsePaste('https://zoom.us/j/384920571 12 of us').found.meetingId).toBe('384920571');
    expect(parsePaste(`${J} 123 456`).found.meetingId).toBe('3849205716');
  });

  it('does not take zoomgov numbers for custom ones', () => {
    expect(codes('https://zoomgov.com/j/1600991835')).toEqual(['meetingId', 'zoomGovNotPersonal']);
    expect(codes('https://zoomgov.com/j/5551113322')).toEqual(['meetingId']);
  });
});

it('has no finding code twice', () => {
  expect(new Set(FINDING_CODES).size).toBe(FINDING_CODES.length);
});
