import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInvitation } from '../../../lib/zoom/invitation/parse-invitation.ts';
import { parseZoomLink } from '../../../lib/zoom/link/parse-link.ts';
import { parsePaste } from '../../../lib/zoom/parse-paste.ts';
import { roomLink, typedNumber, zoomishText } from './cases/arbitraries.ts';

const ZOOM =
  /^https:\/\/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*(?:zoom\.us|zoom\.com|zoomgov\.com|zoom\.com\.cn|zoom-x\.de)\//;
const anyText = fc.oneof({ weight: 3, arbitrary: zoomishText }, fc.string({ unit: 'binary', maxLength: 80 }));
const RUNS = { numRuns: 3000 };

/** A browser must agree that this leads to Zoom. */
function isZooms(address: string | null): boolean {
  return !address || (ZOOM.test(address) && ZOOM.test(new URL(address).href));
}

describe('any text at all', () => {
  it('gives a link to Zoom or none', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { canonical, host, verdict } = parseZoomLink(text);
        expect(isZooms(canonical), canonical).toBe(true);
        expect(
          isZooms(host && host !== 'zoom-lfx.platform.linuxfoundation.org' ? `https://${host}/` : ''),
        ).toBe(true);
        if (verdict === 'reject') expect(canonical).toBe('');
      }),
      RUNS,
    );
  });

  it('gives an invitation whose addresses are Zoom’s, and no secret', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { url, localNumbersUrl, skypeUrl, host } = parseInvitation(text);
        for (const address of [localNumbersUrl, skypeUrl])
          expect(isZooms(address), String(address)).toBe(true);
        if (url) expect(parseZoomLink(url).host || host, url).toBeTruthy();
        if (url)
          expect(
            ZOOM.test(new URL(url.includes('://') ? url : `https://${url}`).href.replace(/^http:/, 'https:')),
            url,
          ).toBe(true);
        expect(url ?? '').not.toMatch(/[?&](?:zak|tk|uname)=./i);
      }),
      RUNS,
    );
  });

  it('gives facts that no secret and no foreign host is in', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { found, findings } = parsePaste(text);
        expect(findings.length).toBeGreaterThan(0);
        for (const host of [found.host, found.personal?.host])
          expect(isZooms(host ? `https://${host}/` : ''), String(host)).toBe(true);
        expect(isZooms(found.phone.localNumbersUrl)).toBe(true);
        if (found.meetingId) expect(found.meetingId).toMatch(/^\d{9,11}$/);
      }),
      RUNS,
    );
  });
});

describe('a room’s link', () => {
  it('is read with all its parts and printed the same', () => {
    fc.assert(
      fc.property(roomLink, ({ url, host, id, name, pwd }) => {
        const link = parseZoomLink(url);
        expect(link).toMatchObject({ meetingId: id, vanityName: name, pwd, host, canonical: url });
        expect(parseZoomLink(link.canonical).canonical).toBe(url);
      }),
    );
  });

  it('is the same after any wrapping, and unwrapping is done once and for all', () => {
    const wrap = fc.constantFrom(
      (url: string) => `https://www.google.com/url?q=${encodeURIComponent(url)}&sa=D`,
      (url: string) =>
        `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05`,
      (url: string) => `https://urldefense.com/v3/__${url}__;!!Abc!xyz$`,
    );
    fc.assert(
      fc.property(roomLink, fc.array(wrap, { maxLength: 3 }), ({ url }, wraps) => {
        const once = parseZoomLink(wraps.reduce((inner, one) => one(inner), url)).canonical;
        expect(once).toBe(url);
        expect(parseZoomLink(once).canonical).toBe(once);
      }),
    );
  });

  it('is understood alone as within a text', () => {
    fc.assert(
      fc.property(roomLink, ({ url, id, name, pwd }) => {
        for (const text of [url, `Join Zoom Meeting\n${url}\n`, `> see <${url}>.`]) {
          const { found } = parsePaste(text);
          expect(found.meetingId ?? '').toBe(id);
          expect(found.personal?.name ?? '').toBe(name);
          expect(found.token ?? found.personal?.token ?? '').toBe(pwd);
        }
      }),
    );
  });
});

describe('a number', () => {
  it('is the same room however it was typed', () => {
    fc.assert(
      fc.property(typedNumber, ({ id, typed }) => {
        expect(parseZoomLink(typed).meetingId).toBe(id);
        expect(parsePaste(typed).found.meetingId).toBe(id);
        expect(parseInvitation(`Meeting ID: ${typed}`).meetingId).toBe(id);
      }),
    );
  });
});
