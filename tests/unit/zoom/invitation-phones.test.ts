import { describe, expect, it } from 'vitest';
import { readDialIns, readOneTaps, readRoomSystems, readSip } from '../../../lib/zoom/invitation/phone.ts';

describe('telephones', () => {
  it.each([
    ['+16465588656,,3849205716#', [{ text: '+16465588656,,3849205716#', id: '3849205716', passcode: null }]],
    [
      '+16465588656,,3849205716#,,,,*123456#',
      [{ text: '+16465588656,,3849205716#,,,,*123456#', id: '3849205716', passcode: '123456' }],
    ],
    [
      '+16465588656,,3849205716#,,,,,,0#,,123456#',
      [{ text: '+16465588656,,3849205716#,,,,,,0#,,123456#', id: '3849205716', passcode: '123456' }],
    ],
    [
      '+16465588656,,3849205716#,,1#,123456#',
      [{ text: '+16465588656,,3849205716#,,1#,123456#', id: '3849205716', passcode: '123456' }],
    ],
    [
      '+16465588656,,3849205716#,,#,,123456#',
      [{ text: '+16465588656,,3849205716#,,#,,123456#', id: '3849205716', passcode: '123456' }],
    ],
    ['+16465588656,3849205716#', [{ text: '+16465588656,3849205716#', id: '3849205716', passcode: null }]],
    [
      '+1 646-558-8656,, 3849205716# US',
      [{ text: '+1 646-558-8656,, 3849205716#', id: '3849205716', passcode: null }],
    ],
    ['+16465588656,,12345678#', []],
    ['+16465588656,,123456789012#', []],
    ['16465588656,,3849205716#', []],
    ['+1,,3849205716#', []],
    ['+16465588656,,3849205716', []],
    [
      'x +16465588656,,3849205716# or +13126266799,,3849205716#,,,,*1#',
      [
        { text: '+16465588656,,3849205716#', id: '3849205716', passcode: null },
        { text: '+13126266799,,3849205716#,,,,*1#', id: '3849205716', passcode: '1' },
      ],
    ],
    [
      '+16465588656,,3849205716#,,,,*1234567890123#',
      [{ text: '+16465588656,,3849205716#', id: '3849205716', passcode: null }],
    ],
    [
      '+16465588656,,3849205716#,,12#,,34#,,56#,,78#',
      [{ text: '+16465588656,,3849205716#,,12#,,34#,,56#', id: '3849205716', passcode: null }],
    ],
    [
      '+16465588656,,3849205716#,,#,,123#,,45#',
      [{ text: '+16465588656,,3849205716#,,#,,123#,,45#', id: '3849205716', passcode: null }],
    ],
    [
      '+16465588656,,3849205716#,,123#,45#',
      [{ text: '+16465588656,,3849205716#,,123#,45#', id: '3849205716', passcode: null }],
    ],
    ['no', []],
    ['#', []],
    ['+', []],
  ])('one-tap numbers: %j: %j', (given, want) => expect(readOneTaps(given)).toEqual(want));

  it.each<[string, string[]]>([
    ['+1 646 558 8656 US (New York)', ['+1 646 558 8656|US (New York)']],
    ['+1 646 558 8656', ['+1 646 558 8656|']],
    ['US: +1 646 558 8656 or +1 312 626 6799', ['+1 646 558 8656|US', '+1 312 626 6799|US']],
    [
      '+1 646 558 8656 US (New York) +1 312 626 6799 US (Chicago)',
      ['+1 646 558 8656|US (New York)', '+1 312 626 6799|US (Chicago)'],
    ],
    ['        +49 69 7104 9922 Germany', ['+49 69 7104 9922|Germany']],
    ['+49 69 7104 9922 Germany Toll-free', ['+49 69 7104 9922|Germany|free']],
    ['+1 877 853 5247 (Toll Free)', ['+1 877 853 5247||free']],
    ['888 788 0099 US Toll-free', ['888 788 0099|US|free']],
    ['0 800 031 5717 United Kingdom Toll-free', ['0 800 031 5717|United Kingdom|free']],
    ['• 0 800 031 5717 UK', ['0 800 031 5717|UK']],
    ['(646) 558-8656 US', ['(646) 558-8656|US']],
    ['646.558.8656', ['646.558.8656|']],
    ['646 558 8656 and 3849205716', ['646 558 8656|and 3849205716']],
    ['384 920 5716', []],
    ['+1 646 558 8656 mobile', ['+1 646 558 8656|']],
    ['+1 646 558 8656 robin@example.com', ['+1 646 558 8656|']],
    ['+1 646 558 8656 ext 5', ['+1 646 558 8656|']],
    [
      'United States (for higher quality, dial a number based on your current location): +1 646 558 8656',
      ['+1 646 558 8656|United States (for higher quality, dial a number based on your current location)'],
    ],
    ['US (New York): +1 646 558 8656', ['+1 646 558 8656|US (New York)']],
    ['+33 1 7037 2246 France gratuit', ['+33 1 7037 2246|France|free']],
    ['+81 3 4578 1488 日本 フリーダイヤル', ['+81 3 4578 1488|日本|free']],
    ['+1 646 558 8656 (New York)', ['+1 646 558 8656|New York']],
    ['+1 646 558 8656 US)', ['+1 646 558 8656|US']],
    ['+1 646 558 8656 - US', ['+1 646 558 8656|US']],
    ['+1 646 558 8656 , US ;', ['+1 646 558 8656|US']],
    ['+16465588656,,3849205716# US +1 312 626 6799 US', ['+1 312 626 6799|US']],
    ['+1 646', []],
    ['+', []],
    ['Toll: +1 646 558 8656 US', ['+1 646 558 8656|US']],
    ['+7 495 283 9788 Russia бесплатный', ['+7 495 283 9788|Russia|free']],
    ['+ 1 646 558 8656 US', ['+ 1 646 558 8656|US']],
    ['x0 800 031 5717 UK', ['800 031 5717|UK']],
    ['1 0 800 031 5717 UK', ['1 0 800 031 5717|UK']],
    ['+1 646 558 8656 US  (New   York)', ['+1 646 558 8656|US (New York)']],
    ['+1 646 558 8656 or', ['+1 646 558 8656|']],
    [
      '(for higher quality, dial a number based on your current location): US: +1 646 558 8656',
      ['+1 646 558 8656|US'],
    ],
    [
      'US Toll-free: +1 877 853 5247 or +1 888 788 0099',
      ['+1 877 853 5247|US|free', '+1 888 788 0099|US|free'],
    ],
    ['Toll-free: +1 877 853 5247', ['+1 877 853 5247||free']],
    ['  • 0 800 031 5717 UK', ['0 800 031 5717|UK']],
    ['+1-646-558-8656 US', ['+1-646-558-8656|US']],
    ['+1 877 853 5247 US (Toll-free)', ['+1 877 853 5247|US|free']],
    ['+1 877 853 5247 US ( Toll-free  )', ['+1 877 853 5247|US|free']],
    ['+1 646 558 8656 or (New York)', ['+1 646 558 8656|New York']],
    ['+1 646 558 8656 a) US', ['+1 646 558 8656|a) US']],
    ['+1 646 558 8656 (New York) US', ['+1 646 558 8656|(New York) US']],
    ['+1 646 558 8656 (, New York ,)', ['+1 646 558 8656|New York']],
    ['+1 646 558 8656 US \ue000', ['+1 646 558 8656|US']],
    [`+1 646 558 8656 ${'x'.repeat(81)}`, [`+1 646 558 8656|${'x'.repeat(80)}`]],
    [`+1 646 558 8656 ${'x'.repeat(79)}😀`, [`+1 646 558 8656|${'x'.repeat(79)}\ufffd`]],
    [`+1 646 558 8656${' '.repeat(160)}US`, ['+1 646 558 8656|']],
    [`+1 646 558 8656${' '.repeat(158)}US`, ['+1 646 558 8656|US']],
    [`${' '.repeat(198)}US: +1 646 558 8656`, ['+1 646 558 8656|US']],
    [`${' '.repeat(200)}US: +1 646 558 8656`, ['+1 646 558 8656|']],
    ['+1 384 920 5716 US', ['+1 384 920 5716|US']],
    ['384 920 5716 US +1 312 626 6799 US', ['+1 312 626 6799|US']],
  ])('numbers of telephones: %j: %j', (given, want) =>
    expect(
      readDialIns(given, new Set(['3849205716'])).map(
        ({ number, label, tollFree }) => `${number}|${label}${tollFree ? '|free' : ''}`,
      ),
    ).toEqual(want),
  );

  it.each([
    ['162.255.37.11 (US West)', [{ address: '162.255.37.11', label: 'US West' }]],
    ['162.255.37.11 US West', [{ address: '162.255.37.11', label: 'US West' }]],
    ['162.255.37.11', [{ address: '162.255.37.11', label: '' }]],
    ['256.1.1.1', []],
    ['1.2.3.4.5', []],
    ['1.2.3', []],
    [
      '162.255.37.11 (US West) or 1.2.3.4 (US East)',
      [
        { address: '162.255.37.11', label: 'US West' },
        { address: '1.2.3.4', label: 'US East' },
      ],
    ],
    [
      'x 1.2.3.4, 5.6.7.8 or',
      [
        { address: '1.2.3.4', label: '' },
        { address: '5.6.7.8', label: '' },
      ],
    ],
    ['255.255.255.255 (x)', [{ address: '255.255.255.255', label: 'x' }]],
    ['1.2.3.4 ()', [{ address: '1.2.3.4', label: '' }]],
    ['1.2.3.4    (x)', [{ address: '1.2.3.4', label: 'x' }]],
    ['1.2.3.4     (x)', [{ address: '1.2.3.4', label: '' }]],
    ['1.2.3.4 12', [{ address: '1.2.3.4', label: '' }]],
    ['1.2.3.4 ( US West )', [{ address: '1.2.3.4', label: 'US West' }]],
  ])('room systems: %j: %j', (given, want) => expect(readRoomSystems(given)).toEqual(want));

  it.each<[string, string[], string[]]>([
    ['3849205716@zoomcrc.com', ['3849205716@zoomcrc.com'], ['3849205716@zoomcrc.com']],
    ['sip:3849205716@zoomcrc.com', ['3849205716@zoomcrc.com'], ['3849205716@zoomcrc.com']],
    ['3849205716@zmeu.us', ['3849205716@zmeu.us'], ['3849205716@zmeu.us']],
    ['3849205716@x.zoom.us', ['3849205716@x.zoom.us'], ['3849205716@x.zoom.us']],
    ['3849205716@zoomgov.com', ['3849205716@zoomgov.com'], ['3849205716@zoomgov.com']],
    ['3849205716@zoom-x.de', ['3849205716@zoom-x.de'], ['3849205716@zoom-x.de']],
    ['3849205716@example.com', [], ['3849205716@example.com']],
    ['robin@zoomcrc.com', [], []],
    ['12345@zoomcrc.com', [], []],
    ['123456@zoomcrc.com', ['123456@zoomcrc.com'], ['123456@zoomcrc.com']],
    ['3849205716.482913@zoomcrc.com', ['3849205716.482913@zoomcrc.com'], ['3849205716.482913@zoomcrc.com']],
    ['3849205716@zoomcrc.com.evil.com', [], ['3849205716@zoomcrc.com.evil.com']],
    [
      'a 3849205716@zoomcrc.com b 6142618345@zoomcrc.com',
      ['3849205716@zoomcrc.com', '6142618345@zoomcrc.com'],
      ['3849205716@zoomcrc.com', '6142618345@zoomcrc.com'],
    ],
    ['no', [], []],
    ['x@y', [], []],
    ['3849205716@evilzoomcrc.com', [], ['3849205716@evilzoomcrc.com']],
    ['robin123456@zoomcrc.com', [], []],
    ['12345.6789@zoomcrc.com', [], []],
  ])('SIP addresses: %j: %j, below a heading %j', (given, alone, below) => {
    expect(readSip(given, false)).toEqual(alone);
    expect(readSip(given, true)).toEqual(below);
  });
});

describe('long lists of a conference', () => {
  const count = 401;
  it.each<[string, string, (text: string) => unknown[]]>([
    ['one-tap numbers', '+16465588656,,3849205716# ', readOneTaps],
    ['telephone numbers', '+1 646 558 8656 US ', (text) => readDialIns(text, new Set())],
    ['room systems', '1.2.3.4 (x) ', readRoomSystems],
    ['SIP addresses', '3849205716@zoomcrc.com ', (text) => readSip(text, false)],
  ])('are read for 400 %s', (_what, one, read) => {
    expect(read(one.repeat(count))).toHaveLength(count - 1);
    expect(read(one.repeat(count - 1))).toHaveLength(count - 1);
  });
});
