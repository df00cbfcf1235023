import fc from 'fast-check';

const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const GROUPS: Record<number, number[]> = { 9: [3, 3, 3], 10: [3, 3, 4], 11: [3, 4, 4] };

/** A meeting ID and one of the ways to type it. */
export const typedNumber = fc
  .record({
    id: fc.stringMatching(/^[0-9]{9,11}$/),
    zero: fc.constantFrom(...ZEROS),
    separator: fc.constantFrom('', ' ', '-', '\u00a0', '\u3000', '–', '  '),
  })
  .map(({ id, zero, separator }) => ({
    id,
    typed: inGroups(id)
      .map((group) => inScript(group, zero))
      .join(separator),
  }));

/** A Zoom host as rooms have it. */
export const zoomHost = fc
  .tuple(
    fc.constantFrom('', 'us02web.', 'acme.', 'ajou-ac-kr.', 'a1.'),
    fc.constantFrom('zoom.us', 'zoom.com', 'zoomgov.com', 'zoom.com.cn', 'zoom-x.de'),
  )
  .map(([sub, domain]) => sub + domain);

export const token = fc.stringMatching(/^[A-Za-z0-9]{8,30}(\.1)?$/);

/** A room's https link with its parts. */
export const roomLink = fc
  .record({
    host: zoomHost,
    target: fc.oneof(
      fc.stringMatching(/^[2-9][0-9]{8,10}$/).map((id) => ({ path: `/j/${id}`, id, name: '' })),
      fc
        .stringMatching(/^[a-z][a-z0-9.]{4,30}[a-z0-9]$/)
        .map((name) => ({ path: `/my/${name}`, id: '', name })),
    ),
    pwd: fc.option(token, { nil: '' }),
  })
  .map(({ host, target, pwd }) => ({
    ...target,
    host,
    pwd,
    url: `https://${host}${target.path}${pwd && `?pwd=${pwd}`}`,
  }));

/** Text made of the pieces that parsers look for, in any order. */
export const zoomishText = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom(
        'https://',
        'http://',
        'zoommtg://',
        'zoom.us',
        'zoom.us/j/',
        '.evil.com',
        '@',
        '\\',
        '/',
        '/my/',
        '?pwd=',
        '&',
        '&amp;',
        '=',
        'evil.com',
        'https://evil.com/url?q=',
        'https://www.google.com/url?q=',
        'https%3A%2F%2Fzoom.us%2Fj%2F3849205716',
        '3849205716',
        '384 920 5716',
        'Meeting ID: ',
        'Passcode:',
        'is inviting you to a Zoom',
        '\n',
        '\\n',
        '\r\n ',
        '<a href="',
        '">',
        '</a>',
        '<br>',
        '[',
        '](',
        ')',
        '*',
        '**',
        '>',
        'zak=x',
        'tk=y',
        'uname=z',
        '#',
        '+13126266799,,3849205716#',
        'DESCRIPTION:',
        'BEGIN:VEVENT\n',
        '\ufeff',
        '\u200b',
        '\u202e',
        '\ue000',
        '\ud800',
        '%',
        '%0a',
        'ｚoom.us',
        'zоom.us',
        'urldefense.com/v3/__',
        '__;',
      ),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

function inGroups(id: string): string[] {
  let at = 0;
  return (GROUPS[id.length] ?? [id.length]).map((length) => {
    at += length;
    return id.slice(at - length, at);
  });
}

function inScript(digits: string, zero: number): string {
  return digits.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}
