import type { Case } from './invitations.ts';

const OLD_TOKEN = 'Z2FQWU1jeDZkVC9RRTN4TlZyZTBHZz09';
const US = (number: string, label: string, tollFree = false) => ({ number, label, tollFree });

/** The layouts of Zoom's plugins for mail programs and calendars since 2016. */
export const PLUGIN_LAYOUTS: Record<string, Case> = {
  'plugin of 2016': {
    text: `Join from PC, Mac, Linux, iOS or Android: https://acme.zoom.us/j/384920571

Or iPhone one-tap (US Toll):  +16465588656,384920571# or +14086380968,384920571#

Or Telephone:
    Dial: +1 646 558 8656 (US Toll) or +1 408 638 0968 (US Toll)
    +886 277 417 473 (Taiwan Toll)
    +1 855 703 8985 (Canada Toll Free)
    Meeting ID: 384 920 571
    International numbers available: https://acme.zoom.us/zoomconference?m=zaVwHcZY9refmRy-7rp74gGCBHWoLDlh
`,
    expected: {
      url: 'https://acme.zoom.us/j/384920571',
      kind: 'unknown',
      meetingIdDigits: 9,
      passcode: null,
      oneTap: ['+16465588656,384920571#', '+14086380968,384920571#'],
      dialIn: [
        US('+1 646 558 8656', 'US'),
        US('+1 408 638 0968', 'US'),
        US('+886 277 417 473', 'Taiwan'),
        US('+1 855 703 8985', 'Canada', true),
      ],
      localNumbersUrl: 'https://acme.zoom.us/zoomconference?m=zaVwHcZY9refmRy-7rp74gGCBHWoLDlh',
      conflict: null,
    },
  },
  'plugin of 2019 with room systems': {
    text: `Hi there,

Robin Doe is inviting you to a scheduled Zoom meeting.

Join from PC, Mac, Linux, iOS or Android: https://acme.zoom.us/j/38492057161?pwd=${OLD_TOKEN}
    Password: 482913

Or iPhone one-tap :
    US: +13017158592,,38492057161#  or +13052241968,,38492057161#
Or Telephone：
    Dial(for higher quality, dial a number based on your current location)：
        US: +1 301 715 8592  or +1 305 224 1968  or +1 855 880 1246 (Toll Free)
    Meeting ID: 384 9205 7161
    International numbers available: https://acme.zoom.us/u/aeXmPlE1

Or an H.323/SIP room system:
    H.323: 162.255.37.11 (US West) or 162.255.36.11 (US East)
    Meeting ID: 384 9205 7161
    Password: 771204
    SIP: 38492057161@zoomcrc.com
    Password: 771204
`,
    expected: {
      url: `https://acme.zoom.us/j/38492057161?pwd=${OLD_TOKEN}`,
      hostName: 'Robin Doe',
      passcode: '482913',
      dialInPasscode: null,
      h323Passcode: '771204',
      oneTap: ['+13017158592,,38492057161#', '+13052241968,,38492057161#'],
      dialIn: [US('+1 301 715 8592', 'US'), US('+1 305 224 1968', 'US'), US('+1 855 880 1246', 'US', true)],
      sip: ['38492057161@zoomcrc.com'],
      h323: [
        { address: '162.255.37.11', label: 'US West' },
        { address: '162.255.36.11', label: 'US East' },
      ],
      localNumbersUrl: 'https://acme.zoom.us/u/aeXmPlE1',
      conflict: null,
    },
  },
};
