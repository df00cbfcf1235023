import type { Case } from './invitations.ts';

const TAP_1 = '+13126266799,,3849205716#,,,,*482913#';
const TAP_2 = '+13462487799,,3849205716#,,,,*482913#';
const OLD_TOKEN = 'Z2FQWU1jeDZkVC9RRTN4TlZyZTBHZz09';
const US = (number: string, label: string, tollFree = false) => ({ number, label, tollFree });

/** The layouts of Zoom's client since 2020. */
export const CLIENT_LAYOUTS: Record<string, Case> = {
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
