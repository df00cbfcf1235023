import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../lib/zoom/address-scan.ts';
import { findMeetingLinks } from '../../../lib/zoom/meeting-links.ts';

describe('addresses in a text', () => {
  const DOMAINS = ['zoom.us', 'zoom.com', 'zoom.com.cn'];

  /** A text, and of each address where it begins and ends, its host, path and query. */
  it.each<[string, [number, number, string, string, string][]]>([
    ['https://zoom.us/j/1', [[0, 19, 'zoom.us', '/j/1', '']]],
    ['zoom.us/j/1', [[0, 11, 'zoom.us', '/j/1', '']]],
    ['HTTP://ZOOM.US/j/1?x=1&y=2#z', [[0, 28, 'zoom.us', '/j/1', 'x=1&y=2']]],
    ['a.zoom.us/j/1', [[0, 13, 'a.zoom.us', '/j/1', '']]],
    ['https://a.b.zoom.us/j/1', [[0, 23, 'a.b.zoom.us', '/j/1', '']]],
    ['https://zoom.us', []],
    ['https://zoom.us?x', []],
    ['https://zoom.us./j/1', [[0, 20, 'zoom.us', '/j/1', '']]],
    ['https://zoom.us../j/1', []],
    ['xzoom.us/j/1', []],
    ['-.zoom.us/j/1', []],
    ['https://-a.zoom.us/j/1', []],
    ['a..zoom.us/j/1', []],
    ['zoom.com.cn/j/1', [[0, 15, 'zoom.com.cn', '/j/1', '']]],
    ['zoom.com/j/1', [[0, 12, 'zoom.com', '/j/1', '']]],
    [
      'see zoom.us/j/1, and zoom.us/j/2.',
      [
        [4, 15, 'zoom.us', '/j/1', ''],
        [21, 32, 'zoom.us', '/j/2', ''],
      ],
    ],
    ['zoom.us/j/1!?*~:;', [[0, 11, 'zoom.us', '/j/1', '']]],
    ['zoom.us/j/1)', [[0, 11, 'zoom.us', '/j/1', '']]],
    ['"zoom.us/j/1"', [[1, 12, 'zoom.us', '/j/1', '']]],
    ['zoom.us/j/1é', [[0, 11, 'zoom.us', '/j/1', '']]],
    ['zoom.us/j/1<br>', [[0, 11, 'zoom.us', '/j/1', '']]],
    ['https://evil.com/zoom.us/j/1', []],
    ['https://zoom.us@evil.com/', []],
    ['https://evil.com@zoom.us/j/1', []],
    ['https://u@zoom.us/j/1', []],
    ['/zoom.us/j/1', []],
    ['\\zoom.us/j/1', []],
    ['_zoom.us/j/1', []],
    ['%zoom.us/j/1', []],
    ['@zoom.us/j/1', []],
    ['foo@zoom.us/j/1', []],
    ['zoommtg://zoom.us/join?confno=1', [[0, 31, 'zoom.us', '/join', 'confno=1']]],
    ['x://zoom.us/j/1', []],
    ['https:/zoom.us/j/1', [[0, 18, 'zoom.us', '/j/1', '']]],
    ['https:zoom.us/j/1', [[6, 17, 'zoom.us', '/j/1', '']]],
    ['https%3A%2F%2Fzoom.us%2Fj%2F1%3Fpwd%3D2&x=1', [[0, 43, 'zoom.us', '/j/1', 'pwd=2']]],
    ['https%253A%252F%252Fzoom.us%252Fj%252F1', [[0, 39, 'zoom.us', '/j/1', '']]],
    ['https://www.google.com/url?q=https://zoom.us/j/1&sa=D', [[0, 53, 'zoom.us', '/j/1', '']]],
    ['https://www.google.com/url?q=https%3A%2F%2Fzoom.us%2Fj%2F1&sa=D', [[0, 63, 'zoom.us', '/j/1', '']]],
    [
      'see https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F1&data=05 x',
      [[4, 93, 'zoom.us', '/j/1', '']],
    ],
    ['https://urldefense.com/v3/__https://zoom.us/j/1__;!!a!b$ x', [[0, 56, 'zoom.us', '/j/1', '']]],
    [
      'a https://urldefense.proofpoint.com/v2/url?u=https-3A__zoom.us._j_1-3Fpwd-3D2&d=x b',
      [[2, 81, 'zoom.us', '/j/1', 'pwd=2']],
    ],
    [
      'https://www.google.com/url?q=https%3A%2F%2Fexample.com%2F%3Fu%3Dhttps%253A%252F%252Fzoom.us%252Fj%252F1',
      [[64, 103, 'zoom.us', '/j/1', '']],
    ],
    ['https://www.google.com/url?q=https%3A%2F%2Fa@zoom.us%2Fj%2F1', []],
    ['https://www.google.com/url?q=https%3A%2F%2Fexample.com%2Fj%2F1', []],
    ['https://www.google.com/url?x=1', []],
    ['https://urldefense.com/vhttps://zoom.us/j/1', [[23, 43, 'zoom.us', '/j/1', '']]],
    ['https://evil.com/url?q=https://zoom.us/j/1', [[23, 42, 'zoom.us', '/j/1', '']]],
    ['https://evil.com/?u=https%3A%2F%2Fzoom.us%2Fj%2F1', [[20, 49, 'zoom.us', '/j/1', '']]],
    ['zoom.us/j/1?a=b?c=d', [[0, 19, 'zoom.us', '/j/1', 'a=b?c=d']]],
    ['zoom.us/j/1&pwd=x', [[0, 17, 'zoom.us', '/j/1', 'pwd=x']]],
    ['zoom.us/j/1&amp;pwd=x?y', [[0, 23, 'zoom.us', '/j/1', 'pwd=x?y']]],
    ['zoom.us/j/1?pwd=a&amp;b=c', [[0, 25, 'zoom.us', '/j/1', 'pwd=a&b=c']]],
    ['zoom.us/', [[0, 8, 'zoom.us', '/', '']]],
    ['zoom.us//', [[0, 9, 'zoom.us', '//', '']]],
    ['zoom.us%2Fj', [[0, 11, 'zoom.us', '/j', '']]],
    ['zoom.us%2fj%zz', [[0, 14, 'zoom.us', '%2fj%zz', '']]],
    [
      'zoom.us/j/1 zoom.us/j/1',
      [
        [0, 11, 'zoom.us', '/j/1', ''],
        [12, 23, 'zoom.us', '/j/1', ''],
      ],
    ],
    ['zoom.uszoom.us/j/1', []],
    ['zoom.us/zoom.us/x', [[0, 17, 'zoom.us', '/zoom.us/x', '']]],
    ['https://a.zoom.us.evil.com/j/1', []],
    ['https://aé.zoom.us/j/1', []],
    ['xhttps://zoom.us/j/1', [[0, 20, 'zoom.us', '/j/1', '']]],
    ['a=https://zoom.us/j/1', [[2, 21, 'zoom.us', '/j/1', '']]],
    ['https://google.com/url?q=https://zoom.us/j/1', [[0, 44, 'zoom.us', '/j/1', '']]],
    ['https://urldefense.us/v3/__https://zoom.us/j/1__;!!a', [[0, 52, 'zoom.us', '/j/1', '']]],
    [
      'see http://zoom.us/j/1 http://zoom.us/j/2',
      [
        [4, 22, 'zoom.us', '/j/1', ''],
        [23, 41, 'zoom.us', '/j/2', ''],
      ],
    ],
    [
      'a.zoom.us/j/1 b.zoom.com.cn/j/2',
      [
        [0, 13, 'a.zoom.us', '/j/1', ''],
        [14, 31, 'b.zoom.com.cn', '/j/2', ''],
      ],
    ],
    ['zoom.us/j/1#a?b', [[0, 15, 'zoom.us', '/j/1', '']]],
    ['zoom.us/j/1?a#b', [[0, 15, 'zoom.us', '/j/1', 'a']]],
    ['zoom.us/%2Fj', [[0, 12, 'zoom.us', '/%2Fj', '']]],
    ['https://evil.com/x_https://zoom.us/j/1', [[19, 38, 'zoom.us', '/j/1', '']]],
    [
      'https://www.google.com/url?q=https://evil.com/?u=https://zoom.us/j/1',
      [[49, 68, 'zoom.us', '/j/1', '']],
    ],
    ['https://www.google.com/url?x <https://zoom.us/j/1', [[30, 49, 'zoom.us', '/j/1', '']]],
    ['zoommtgtoolongx://zoom.us/j/1', [[3, 29, 'zoom.us', '/j/1', '']]],
    ['http:///zoom.us/j/1', []],
    ['https%3A//zoom.us/j/1', [[0, 21, 'zoom.us', '/j/1', '']]],
    ['https://zoom.us/j/1__x', [[0, 22, 'zoom.us', '/j/1__x', '']]],
    ['%2Fzoom.us/j/1', []],
    ['%252fzoom.us/j/1', []],
    ['https:%2F%2Fzoom.us%252Fj%252F1', [[0, 31, 'zoom.us', '/j/1', '']]],
    ['https://zoom.us/j/1&amp;amp;x', [[0, 29, 'zoom.us', '/j/1', 'amp;x']]],
    ['https://zoom.us/j/%25252F1', [[0, 26, 'zoom.us', '/j/%25252F1', '']]],
    ['zoom.us%25252525252Fj', []],
  ])('%j', (text, want) =>
    expect(findAddresses(text, DOMAINS)).toEqual(
      want.map(([start, end, host, path, query]) => ({ start, end, host, path, query })),
    ),
  );

  it('are read for 2,048 characters behind their host, which has 253', () => {
    expect(findAddresses(`https://zoom.us/${'a'.repeat(2100)}`, DOMAINS)[0]?.end).toBe(15 + 2048);
    expect(findAddresses(`${'a.'.repeat(123)}zoom.us/j`, DOMAINS)).toHaveLength(1);
    expect(findAddresses(`x.${'a.'.repeat(130)}zoom.us/j`, DOMAINS)).toEqual([]);
  });
});

describe('links to meetings', () => {
  /** A text, and the providers of the links in it. */
  it.each([
    ['https://zoom.us/j/1', ['zoom 0-19']],
    ['https://zoom.us/j/', []],
    ['https://zoom.us/j/?x', []],
    ['https://zoom.us/s/1', ['zoom 0-19']],
    ['https://zoom.us/w/1', ['zoom 0-19']],
    ['https://zoom.us/my/a', ['zoom 0-20']],
    ['https://zoom.us/wc/1', ['zoom 0-20']],
    ['https://zoom.us/J/1', ['zoom 0-19']],
    ['https://zoom.us/rec/1', []],
    ['https://zoom.us/x/j/1', []],
    ['https://zoom.us/join?confno=1', ['zoom 0-29']],
    ['https://zoom.us/join?a=1&confno=12', ['zoom 0-34']],
    ['https://zoom.us/join?confno=', []],
    ['https://zoom.us/join', []],
    ['https://meet.google.com/abc-defg-hij', ['meet 0-36']],
    ['https://meet.google.com/abc-defg-hijk', []],
    ['https://meet.google.com/abc-def-hij', []],
    ['https://meet.google.com/lookup/x', ['meet 0-32']],
    ['https://meet.google.com/lookup/', []],
    ['https://meet.google.com/', []],
    ['https://teams.microsoft.com/l/meetup-join/19', ['teams 0-44']],
    ['https://teams.microsoft.com/l/meetup-join/', []],
    ['https://teams.microsoft.com/meet/1', ['teams 0-34']],
    ['https://teams.microsoft.com/l/x', []],
    ['https://teams.cloud.microsoft/meet/1', ['teams 0-36']],
    ['https://teams.microsoft.us/meet/1', ['teams 0-33']],
    ['https://teams.live.com/meet/1', ['teams 0-29']],
    ['https://teams.live.com/meet/', []],
    ['https://acme.webex.com/meet/x', ['webex 0-29']],
    ['https://acme.webex.com/join/x', ['webex 0-29']],
    ['https://acme.webex.com/wbxmjs/x', ['webex 0-31']],
    ['https://acme.webex.com/webappng/x', ['webex 0-33']],
    ['https://acme.webex.com/acme/j.php?MTID=x', ['webex 0-40']],
    ['https://acme.webex.com/acme/x.php?a', []],
    ['https://acme.webex.com/acme/j.php', []],
    ['https://acme.webex.com/', []],
    ['https://whereby.com/x', ['other 0-21']],
    ['https://whereby.com/', []],
    ['https://meet.jit.si/x', ['other 0-21']],
    ['https://8x8.vc/x', ['other 0-16']],
    ['https://evil.com/x', []],
    ['zoom.us/j/1 and https://meet.google.com/abc-defg-hij', ['zoom 0-11', 'meet 16-52']],
    ['https://zoom.us.evil.com/j/1', []],
    ['https://facetime.apple.com/join#v=1', ['other 0-35']],
    ['https://x.whereby.com/y', ['other 0-23']],
  ])('%j: %j', (text, want) =>
    expect(findMeetingLinks(text).map(({ provider, start, end }) => `${provider} ${start}-${end}`)).toEqual(
      want,
    ),
  );
});
