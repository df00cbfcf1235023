import type { Case } from './invitations.ts';

const OLD_TOKEN = 'Z2FQWU1jeDZkVC9RRTN4TlZyZTBHZz09';
const TAP_1 = '+13126266799,,3849205716#,,,,*482913#';
const TAP_2 = '+13462487799,,3849205716#,,,,*482913#';
const US = (number: string, label: string, tollFree = false) => ({ number, label, tollFree });

/** The layouts that Zoom's programs have written since 2016. */
export const LAYOUTS: Record<string, Case> = {
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
  'client since September 2020': {
    text: `Robin Doe is inviting you to a scheduled Zoom meeting.

Topic: Robin Doe's Personal Meeting Room

Join Zoom Meeting
https://us02web.zoom.us/j/3849205716?pwd=${OLD_TOKEN}

Meeting ID: 384 920 5716
Passcode: aB3@x_9
One tap mobile
${TAP_1} US (Chicago)
${TAP_2} US (Houston)

Dial by your location
        +1 312 626 6799 US (Chicago)
        +1 346 248 7799 US (Houston)
        888 788 0099 US Toll-free
Meeting ID: 384 920 5716
Passcode: 482913
Find your local number: https://us02web.zoom.us/u/kAbCdEf

Join by SIP
3849205716@zoomcrc.com

Join by H.323
162.255.37.11 (US West)
209.9.211.110 (Hong Kong SAR)
Meeting ID: 384 920 5716
Passcode: 061204

Join by Skype for Business
https://us02web.zoom.us/skype/3849205716
`,
    expected: {
      url: `https://us02web.zoom.us/j/3849205716?pwd=${OLD_TOKEN}`,
      kind: 'pmi',
      hostName: 'Robin Doe',
      topic: "Robin Doe's Personal Meeting Room",
      time: null,
      passcode: 'aB3@x_9',
      dialInPasscode: '482913',
      h323Passcode: '061204',
      oneTap: [TAP_1, TAP_2],
      dialIn: [
        US('+1 312 626 6799', 'US (Chicago)'),
        US('+1 346 248 7799', 'US (Houston)'),
        US('888 788 0099', 'US', true),
      ],
      localNumbersUrl: 'https://us02web.zoom.us/u/kAbCdEf',
      sip: ['3849205716@zoomcrc.com'],
      h323: [
        { address: '162.255.37.11', label: 'US West' },
        { address: '209.9.211.110', label: 'Hong Kong SAR' },
      ],
      skypeUrl: 'https://us02web.zoom.us/skype/3849205716',
      conflict: null,
      foreignUrls: [],
    },
  },
  'client since 2024': {
    text: `Robin Doe is inviting you to a scheduled Zoom meeting.

Topic: Office hours
Time: May 10, 2026 14:30 Zurich

Join Zoom Meeting
https://acme.zoom.us/j/38492057161?pwd=AbCdEfGhIjKlMnOpQrStUvWxYz0123.1

Meeting ID: 384 9205 7161
Passcode: 042805

---

One tap mobile
+31207947345,,38492057161#,,,,*042805# Netherlands
+31707006526,,38492057161#,,,,*042805# Netherlands

---

Dial by your location
• +31 20 794 7345 Netherlands
• +31 707 006 526 Netherlands

Meeting ID: 384 9205 7161
Passcode: 042805

Find your local number: https://acme.zoom.us/u/cbv15JBlX6

---

Join by SIP
• 38492057161@fr.zmeu.us

---

Join by H.323
• 213.19.144.110 (Amsterdam Netherlands)

Meeting ID: 384 9205 7161
Passcode: 042805
`,
    expected: {
      url: 'https://acme.zoom.us/j/38492057161?pwd=AbCdEfGhIjKlMnOpQrStUvWxYz0123.1',
      hostName: 'Robin Doe',
      topic: 'Office hours',
      time: 'May 10, 2026 14:30 Zurich',
      passcode: '042805',
      dialInPasscode: '042805',
      h323Passcode: '042805',
      dialIn: [US('+31 20 794 7345', 'Netherlands'), US('+31 707 006 526', 'Netherlands')],
      sip: ['38492057161@fr.zmeu.us'],
      h323: [{ address: '213.19.144.110', label: 'Amsterdam Netherlands' }],
      conflict: null,
    },
  },
};
