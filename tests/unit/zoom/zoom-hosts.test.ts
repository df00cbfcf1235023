import { describe, expect, it } from 'vitest';
import {
  isCompanyHost,
  isShortener,
  isZoomGovMeeting,
  looksLikeZoom,
  printedHost,
  readZoomHost,
} from '../../../lib/zoom/zoom-hosts.ts';

describe('a host', () => {
  /** The host without its dot, its domain and what is true of it; the host to print; whether it names a company. */
  it.each<[string, string[] | null, string?, 'company'?]>([
    ['zoom.us', ['zoom.us', 'zoom.us', 'valid'], 'zoom.us'],
    ['ZOOM.US', ['zoom.us', 'zoom.us', 'valid'], 'zoom.us'],
    ['zoom.com', ['zoom.com', 'zoom.com', 'valid'], 'zoom.com'],
    ['zoomgov.com', ['zoomgov.com', 'zoomgov.com', 'valid'], 'zoomgov.com'],
    ['zoom.com.cn', ['zoom.com.cn', 'zoom.com.cn', 'valid'], 'zoom.com.cn'],
    ['zoom-x.de', ['zoom-x.de', 'zoom-x.de', 'valid'], 'zoom-x.de'],
    ['us02web.zoom.us', ['us02web.zoom.us', 'zoom.us', 'valid'], 'us02web.zoom.us'],
    ['acme.zoom.us', ['acme.zoom.us', 'zoom.us', 'valid'], 'acme.zoom.us', 'company'],
    ['a.b.zoom.us', ['a.b.zoom.us', 'zoom.us', 'valid', 'nested'], 'a.b.zoom.us', 'company'],
    ['www.zoom.us', ['www.zoom.us', 'zoom.us', 'valid'], 'zoom.us'],
    ['app.zoom.us', ['app.zoom.us', 'zoom.us', 'valid'], 'zoom.us'],
    ['www.acme.zoom.us', ['www.acme.zoom.us', 'zoom.us', 'valid', 'nested'], 'www.acme.zoom.us', 'company'],
    ['zoom.us.', ['zoom.us', 'zoom.us', 'valid', 'trailingDot'], 'zoom.us'],
    ['zoom.us..', null],
    ['evilzoom.us', null],
    ['zoom.us.evil.com', null],
    ['', null],
    ['.zoom.us', ['.zoom.us', 'zoom.us'], '.zoom.us', 'company'],
    ['-a.zoom.us', ['-a.zoom.us', 'zoom.us'], '-a.zoom.us', 'company'],
    ['a-.zoom.us', ['a-.zoom.us', 'zoom.us'], 'a-.zoom.us', 'company'],
    ['a_b.zoom.us', ['a_b.zoom.us', 'zoom.us'], 'a_b.zoom.us', 'company'],
    [
      'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.zoom.us',
      ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.zoom.us', 'zoom.us', 'valid'],
      'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.zoom.us',
      'company',
    ],
    [
      'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.zoom.us',
      ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.zoom.us', 'zoom.us'],
      'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.zoom.us',
      'company',
    ],
    ['a..zoom.us', ['a..zoom.us', 'zoom.us', 'nested'], 'a..zoom.us', 'company'],
    ['support.zoom.us', ['support.zoom.us', 'zoom.us', 'valid', 'service'], 'support.zoom.us', 'company'],
    [
      'x.support.zoom.us',
      ['x.support.zoom.us', 'zoom.us', 'valid', 'nested', 'service'],
      'x.support.zoom.us',
      'company',
    ],
    [
      'support.x.zoom.us',
      ['support.x.zoom.us', 'zoom.us', 'valid', 'nested'],
      'support.x.zoom.us',
      'company',
    ],
    ['docs.zoom.com', ['docs.zoom.com', 'zoom.com', 'valid', 'service'], 'docs.zoom.com', 'company'],
    [
      'status.zoomgov.com',
      ['status.zoomgov.com', 'zoomgov.com', 'valid', 'service'],
      'status.zoomgov.com',
      'company',
    ],
    ['us02web.zoomgov.com', ['us02web.zoomgov.com', 'zoomgov.com', 'valid'], 'us02web.zoomgov.com'],
    ['us2web.zoom.us', ['us2web.zoom.us', 'zoom.us', 'valid'], 'us2web.zoom.us', 'company'],
    ['us002web.zoom.us', ['us002web.zoom.us', 'zoom.us', 'valid'], 'us002web.zoom.us', 'company'],
    ['xus02web.zoom.us', ['xus02web.zoom.us', 'zoom.us', 'valid'], 'xus02web.zoom.us', 'company'],
    ['us02webx.zoom.us', ['us02webx.zoom.us', 'zoom.us', 'valid'], 'us02webx.zoom.us', 'company'],
    [
      'us02web.x.zoom.us',
      ['us02web.x.zoom.us', 'zoom.us', 'valid', 'nested'],
      'us02web.x.zoom.us',
      'company',
    ],
    ['usweb.zoom.us', ['usweb.zoom.us', 'zoom.us', 'valid'], 'usweb.zoom.us', 'company'],
    ['u202web.zoom.us', ['u202web.zoom.us', 'zoom.us', 'valid'], 'u202web.zoom.us', 'company'],
  ])('%s', (given, want, printed = '', company = undefined) => {
    const zoom = readZoomHost(given);
    expect(isCompanyHost(given)).toBe(company === 'company');
    if (!want || !zoom) return expect(zoom).toBe(want);
    const [host, domain, ...is] = want;
    expect(zoom).toEqual({
      host,
      domain,
      valid: is.includes('valid'),
      nested: is.includes('nested'),
      service: is.includes('service'),
      trailingDot: is.includes('trailingDot'),
    });
    expect(printedHost(zoom)).toBe(printed);
  });

  it('has 253 characters at most', () => {
    const labels = `${'a'.repeat(60)}.`.repeat(4);
    expect(readZoomHost(`${labels}a.zoom.us`)?.valid).toBe(true);
    expect(readZoomHost(`${labels}aa.zoom.us`)?.valid).toBe(false);
  });

  it.each([
    ['zoom.us', true],
    ['zo0m.us', true],
    ['zooom.us', true],
    ['zoooom.us', false],
    ['zomm.us', true],
    ['zom.us', true],
    ['zm.us', false],
    ['zoorn.us', true],
    ['z00m.us', true],
    ['xn--zm-fmc.us', true],
    ['a.xn--zm-x.us', true],
    ['xn--zoom', true],
    ['axn--zm-x.us', false],
    ['ZOOM.us', true],
    ['example.com', false],
    ['zoo.us', false],
    ['zoomm.us', true],
    ['zoommm.us', true],
    ['zoommmm.us', true],
    ['1zoom.us', true],
    ['z1oom', false],
    ['zoom', true],
  ])('plays on the name of Zoom: %s: %j', (host, does) => expect(looksLikeZoom(host)).toBe(does));

  it.each([
    ['bit.ly', true],
    ['BIT.LY', true],
    ['www.bit.ly', true],
    ['x.bit.ly', false],
    ['tinyurl.com', true],
    ['aka.ms', true],
    ['example.com', false],
    ['bit.ly.evil.com', false],
    ['t.co', true],
    ['wwww.bit.ly', false],
  ])('forwards only: %s: %j', (host, does) => expect(isShortener(host)).toBe(does));

  it.each([
    ['1600991835', 'zoomgov.com', true],
    ['1600991835', 'acme.zoomgov.com', true],
    ['1600991835', 'zoom.us', false],
    ['1600991835', null, false],
    ['2600991835', 'zoomgov.com', false],
    ['16009918351', 'zoomgov.com', false],
    ['160099183', 'zoomgov.com', false],
    ['', 'zoomgov.com', false],
  ])('makes %j an ordinary meeting of ZoomGov, on %j: %j', (id, host, does) =>
    expect(isZoomGovMeeting(id, host)).toBe(does),
  );
});
