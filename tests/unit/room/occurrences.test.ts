import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRoom, mayHoldRoom } from '../../../lib/room/occurrences.ts';
import { findMeetingLinks } from '../../../lib/zoom/meeting-links.ts';

const MARKS = { meetingId: '3849205716', personalName: 'jane.doe' };
const SAFE =
  'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F3849205716&data=1';
const TOKEN = 'Q1V6a2ZkR2hKbE5vUHFSc1R1Vld4Zz09';

/** What was found, as the words themselves, so that offsets are judged too. */
function found(text: string, marks = MARKS): string[] {
  const all = findRoom(text, marks);
  // The quick look must never miss what the thorough one finds, also where line breaks are not in the text.
  if (all.length > 0) expect(mayHoldRoom(text.replaceAll('\n', ''), marks)).toBe(true);
  return all.map(({ start, end, form }) => `${form}: ${text.slice(start, end)}`);
}

describe('the room in any form', () => {
  it.each([
    'https://zoom.us/j/3849205716',
    'http://zoom.us/j/3849205716',
    'zoom.us/j/3849205716',
    `https://us02web.zoom.us/j/3849205716?pwd=${TOKEN}`,
    'https://acme-corp.zoom.us/j/3849205716?pwd=abcDEF123.1',
    'https://acme.zoom.com/j/3849205716#success',
    'https://www.zoomgov.com/j/3849205716',
    'https://acme.zoom-x.de/j/3849205716',
    'https://zoom.com.cn/j/3849205716',
    'HTTPS://ZOOM.US/J/3849205716',
    'https://zoom.us./j/3849205716',
    'https://zoom.us/s/3849205716',
    'https://zoom.us/w/3849205716',
    'https://app.zoom.us/wc/3849205716/start',
    'https://zoom.us/wc/join/3849205716',
    'https://zoom.us/j/384-920-5716',
    'zoommtg://zoom.us/join?action=join&confno=3849205716&pwd=1',
    'zoomus://us02web.zoom.us/join?confno=3849205716',
    'https://www.google.com/url?q=https%3A%2F%2Fzoom.us%2Fj%2F3849205716%3Fpwd%3Dabc&sa=D',
    'https://www.google.com/url?q=https://zoom.us/j/3849205716&sa=D',
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Facme.zoom.us%2Fj%2F3849205716&data=05',
    'https://urldefense.com/v3/__https://zoom.us/j/3849205716__;!!abc',
    'https://urldefense.com/v3/__https:/zoom.us/j/3849205716__;!!abc',
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__us02web.zoom.us_j_3849205716-3Fpwd-3Dabc.1&d=DwMF&c=x&e=',
    'https://urldefense.proofpoint.com/v1/url?u=https://zoom.us/j/3849205716&k=x',
    `https://urldefense.com/v3/__${SAFE.replaceAll('%', '*')}__;${btoa('%'.repeat(5))}!!abc!x$`,
    `https://urldefense.proofpoint.com/v2/url?u=${SAFE.replaceAll('/', '_').replaceAll('%', '-25').replace(':', '-3A').replace('?', '-3F')}&d=x`,
    `https://www.google.com/url?q=${encodeURIComponent(SAFE)}&sa=D`,
    SAFE.replaceAll('&', '&amp;'),
  ])('%s is a link of it', (link) => {
    expect(found(link)).toEqual([`link: ${link}`]);
    expect(found(`See (${link}), please.`)).toEqual([`link: ${link}`]);
    expect(found(`来て：${link}。はい`)).toEqual([`link: ${link}`]);
  });

  it.each([
    'https://zoom.us/my/jane.doe',
    'acme.zoom.us/my/Jane.Doe',
    `https://zoom.us/my/JANE.DOE?pwd=${TOKEN}`,
  ])('%s is its personal link', (link) => {
    expect(found(link)).toEqual([`personal: ${link}`]);
    expect(found(`Come to ${link}.`)).toEqual([`personal: ${link}`]);
  });

  it('is its personal link whatever a wrapper makes of the signs in its name', () => {
    const marks = { meetingId: null, personalName: 'jane-a.doe_b' };
    const inner = 'https://acme.zoom.us/my/Jane-A.doe_b';
    const dashed = inner.replace(/[-_]/g, (sign) => (sign === '-' ? '-2D' : '-5F'));
    for (const link of [
      inner,
      `https://www.google.com/url?q=${encodeURIComponent(inner)}`,
      `https://www.google.com/url?q=${inner.replace('-A', '%252DA').replace('_b', '%5Fb')}`,
      `https://urldefense.proofpoint.com/v2/url?u=${dashed.replaceAll('/', '_').replace(':', '-3A')}&d=x`,
    ])
      expect(found(`See ${link} there`, marks as never)).toEqual([`personal: ${link}`]);
  });

  it.each([
    '3849205716',
    '384 920 5716',
    '384-920-5716',
    '384\u00a0920\u00a05716',
    '384\u2011920\u20115716',
    '384 – 920 – 5716',
    '３８４９２０５７１６',
    '３８４　９２０　５７１６',
    '٣٨٤ ٩٢٠ ٥٧١٦',
    '३८४ ९२० ५७१६',
    '38\u200b49205716',
    '3849 205 716',
    '384.920.5716',
  ])('%s is its number', (number) => {
    expect(found(number)).toEqual([`number: ${number}`]);
    expect(found(`Meeting ID: ${number}\nPasscode: 414376`)).toEqual([`number: ${number}`]);
    expect(found(`会议号：${number}。`)).toEqual([`number: ${number}`]);
  });

  it('is in a one-tap string, a SIP address and before words that lost their line break', () => {
    expect(found('+13126266799,,3849205716#,,,,*414376# US')).toEqual(['number: 3849205716']);
    expect(found('3849205716@zoomcrc.com')).toEqual(['number: 3849205716']);
    expect(found('ID 3849205716Find your local number')).toEqual(['number: 3849205716']);
    expect(found('at 10 3849205716 at 12')).toEqual(['number: 3849205716']);
    expect(found('Zoom call: 384 920 5716')).toEqual(['number: 384 920 5716']);
    expect(found('My Zoom room is 384.920.5716.')).toEqual(['number: 384.920.5716']);
    expect(found('Phone 312-555-0123, Zoom 384 920 5716')).toEqual(['number: 384 920 5716']);
    expect(found('Office hours in my room: 384 920 5716')).toEqual(['number: 384 920 5716']);
    expect(found('Number. 384 920 5716.')).toEqual(['number: 384 920 5716']);
    expect(found('my room (384 920 5716)')).toEqual(['number: 384 920 5716']);
  });

  it.each([
    '+1 384 920 5716',
    '+1 (384) 920-5716',
    '+1 (384 920 5716)',
    'US +1 3849205716',
    '(384) 920-5716',
    '1-384-920-5716',
    '1 384 920 5716',
    '+3849205716',
    'Tel. 384 920 5716',
    'Phone: 384-920-5716',
    'tel:3849205716',
    'call me at 384-920-5716.',
    'Office: 384-920-5716',
    'Phone number: 384.920.5716',
    'Phone (office): 384-920-5716',
    'Tel.: 384 920 5716',
    'Direct 384-920-5716',
    'Büro: 384 920 5716',
    'Móvil: 384 920 5716',
    '携帯：384-920-5716',
    'T: 384-920-5716',
    'Jane | O: 384-920-5716',
    '384-920-5716 x12',
    '384-920-5716 (mobile)',
    'Phone:\n384-920-5716',
    '384.920.571.6',
    '1.384.920.5716',
    '电话：3849205716',
    '13849205716',
    '38492057160',
    '384 920 57161',
    '384-920-5716-22',
    '3849205716.50',
    '0.3849205716',
    '$3849205716',
    'abc3849205716',
    '3849205716abc',
    '384 920\n5716',
    '384, 920, 5716',
    'https://example.com/item/3849205716',
    'https://zoom.us.evil.com/j/3849205716',
    'https://zoom.us/j/99999999999?omn=3849205716',
    'https://zoom.us/j/38492057161',
    'https://zoom.us/my/jane.doe.smith',
    'https://zoom.us/my/jane',
    'https://evilzoom.us/my/jane.doe',
    'https://evil.com/zoom.us/my/jane.doe',
    'https://zoom.us@evil.com/my/jane.doe',
    'https://x@zoom.us/my/jane.doe',
    '',
  ])('%s is not the room', (text) => expect(found(text)).toEqual([]));

  it('gives all places in order, each once', () => {
    const text = 'https://zoom.us/my/jane.doe or 384 920 5716 or <https://zoom.us/j/3849205716?pwd=x>';
    expect(found(text)).toEqual([
      'personal: https://zoom.us/my/jane.doe',
      'number: 384 920 5716',
      'link: https://zoom.us/j/3849205716?pwd=x',
    ]);
  });

  it('finds nothing where nothing is known of the room', () => {
    expect(
      found('3849205716 https://zoom.us/my/jane.doe', { meetingId: null, personalName: null } as never),
    ).toEqual([]);
  });

  it('finds the number among any words around it', () => {
    const words = fc.string({ unit: fc.constantFrom(...'abc äß会,.;!? \n'.split('')), maxLength: 40 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(found(`${before}\n384 920 5716\n${after}`)).toEqual(['number: 384 920 5716']);
      }),
    );
  });

  it('never throws, and never gives stretches that overlap or lie outside', () => {
    const pieces = fc.constantFrom(
      'zoom.us',
      '/j/',
      '/my/',
      'jane.doe',
      '384',
      '920',
      '5716',
      '3849205716',
      'https://',
      '%2F',
      '@',
      ' ',
      '-',
      '+',
      '%',
      '.',
      '=',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        const all = findRoom(text, MARKS);
        if (all.length > 0) expect(mayHoldRoom(text, MARKS)).toBe(true);
        for (const { start, end } of all) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the quick look', () => {
  it.each([
    '',
    'Let us meet at three, in room 384.',
    '384 920 571',
    '3849205717',
    'https://zoom.us/j/9998887776',
    'https://zoom.us/my/jane.d',
  ])('rules out %j', (text) => {
    expect(mayHoldRoom(text, MARKS)).toBe(false);
  });

  it.each([
    ['384 920 5716', { meetingId: null, personalName: 'jane.doe' }],
    ['zoom.us/my/jane.doe', { meetingId: '3849205716', personalName: null }],
    ['\u0663', { meetingId: null, personalName: null }],
  ])('looks in %j for nothing that the room does not have', (text, marks) => {
    expect(mayHoldRoom(text, marks)).toBe(false);
  });

  it('leaves numbers in other digits to the thorough one', () => {
    expect(mayHoldRoom('\u0663', MARKS)).toBe(true);
  });
});

describe('meeting links', () => {
  it.each([
    ['https://zoom.us/j/99999999999', 'zoom'],
    ['https://acme.zoom.us/my/else', 'zoom'],
    ['https://meet.google.com/abc-defg-hij', 'meet'],
    ['meet.google.com/abc-defg-hij?authuser=0', 'meet'],
    ['https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=x', 'teams'],
    ['https://teams.live.com/meet/9312345678901', 'teams'],
    ['https://teams.cloud.microsoft/meet/345678901234?p=x', 'teams'],
    ['https://gov.teams.microsoft.us/l/meetup-join/19%3ax', 'teams'],
    ['https://zoom.us/join?confno=99999999999', 'zoom'],
    ['zoommtg://zoom.us/join?action=join&confno=99999999999', 'zoom'],
    ['https://acme.webex.com/meet/jane', 'webex'],
    ['https://acme.webex.com/acme/j.php?MTID=m1', 'webex'],
    ['https://acme.webex.com/webappng/sites/acme/meeting/info/x', 'webex'],
    ['https://whereby.com/jane', 'other'],
    ['https://meeting.tencent.com/dm/x', 'other'],
    ['https://global.gotomeeting.com/join/123456789', 'other'],
    ['https://meet.jit.si/OurRoom', 'other'],
  ])('%s is one of %s', (link, provider) => {
    expect(findMeetingLinks(`(${link})`)).toEqual([{ provider, start: 1, end: 1 + link.length }]);
  });

  it.each([
    'https://support.zoom.us/hc/en-us',
    'https://us02web.zoom.us/u/kdXyz',
    'https://zoom.us/rec/share/abc',
    'https://meet.google.com/',
    'https://teams.microsoft.com/l/channel/x',
    'https://webex.com/pricing',
    'https://zoom.us/join',
    'https://zoom.us/j/?pwd=x',
    'https://whereby.com/?x=1',
    'https://meet.google.com.evil.com/abc-defg-hij',
    'talk about zoom.us',
  ])('%s is none', (text) => expect(findMeetingLinks(text)).toEqual([]));

  it('are found one after the other', () => {
    const text = 'https://zoom.us/j/3849205716?pwd=x and https://meet.google.com/abc-defg-hij';
    expect(findMeetingLinks(text).map((l) => l.provider)).toEqual(['zoom', 'meet']);
  });
});
