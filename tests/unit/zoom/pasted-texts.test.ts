import { describe, expect, it } from 'vitest';
import { parseInvitation } from '../../../lib/zoom/invitation/parse-invitation.ts';
import { parsePaste } from '../../../lib/zoom/parse-paste.ts';

const TOKEN = 'Q1V6a2ZkR2hKbE5vUHFSc1R1Vld4dz09';
const URL = `https://us02web.zoom.us/j/5837204961?pwd=${TOKEN}`;
const ROOM = { url: URL, meetingId: '5837204961', pwdToken: TOKEN, conflict: null };
const ID = 'Meeting ID: 583 720 4961';
const read = (text: string) => parseInvitation(text);

describe('the passcode', () => {
  it.each([
    ['Passcode: “aX-49_3”', 'aX-49_3'],
    ['Passcode: (aX49)', 'aX49'],
    ['Passcode: `aX49`', 'aX49'],
    ['Passcode: {{aX49}}', 'aX49'],
    ['||Passcode: aX49||', 'aX49'],
    ['Passcode: 048213#', '048213'],
    ['Passcode: ａＸ４９', 'aX49'],
    ['Passcode: ID2026', 'ID2026'],
    ['Passcode: Topic', 'Topic'],
    ['Passcode: 5837204961', '5837204961'],
    ['Passcode - kettle', 'kettle'],
    ['Passcode = aX49', 'aX49'],
    ['Passcode → aX49', 'aX49'],
    ['【パスコード】aX49', 'aX49'],
    ['[암호] aX49', 'aX49'],
    ['[Passcode]: aX49', 'aX49'],
    ['Passcode\naX4913', 'aX4913'],
    ['Passcode:\nkettle', 'kettle'],
    ['Passcode aX4913 Hide', 'aX4913'],
    ['Passcode\tkettle', 'kettle'],
    ['| Passcode | kettle |', 'kettle'],
    ['<table><tr><td>Passcode</td><td>kettle</td></tr></table>', 'kettle'],
    ['<p class=MsoNormal>Passcode: <b>aX49</b><o:p></o:p></p>', 'aX49'],
    ['&lt;p&gt;Passcode: aX49&lt;/p&gt;', 'aX49'],
    ['Passcode: 482913Dial by your location\n+1 312 626 6799 US (Chicago)', '482913'],
    ['Access code: aX49', 'aX49'],
    ['Host Key: 771204\nPasscode: aX49', 'aX49'],
    ['Passcode: aX49\nNumeric passcode: 482913', 'aX49'],
  ])('stands in %j', (line, passcode) => {
    expect(read(`${URL}\n${ID}\n${line}`)).toMatchObject({ ...ROOM, passcode });
  });

  it.each([
    'Passcode: ******',
    'Passcode: ••••••',
    'Passcode: none',
    'Passcode: N/A',
    'Passcode: not required',
    'Passcode: see your e-mail',
    'Kenncode: keiner',
    'Passcode:\n\nBest regards',
    'Passcode:\n\nThanks',
    'Passcode\nShow',
    'Host Key: 771204',
    'Participant ID: 123456',
    'Duration: 60min',
    'Backup: https://us02web.zoom.us/j/9162381804\nPasscode: zz99',
    'https://teams.microsoft.com/meet/345678901234\nPasscode: aB3dE6',
    'Recording: https://us02web.zoom.us/rec/share/x\nPasscode: 7$kL9',
  ])('is not in %j', (line) => {
    expect(read(`${URL}\n${ID}\n${line}`)).toMatchObject({ ...ROOM, passcode: null });
  });

  it('is not said to be missing where stars hide it', () => {
    const codes = parsePaste(`Meeting ID: 583 720 4961\nPasscode: ******`).findings.map(({ code }) => code);
    expect(codes).not.toContain('noPasscodeInText');
  });

  it.each(['Numeric passcode: 482913', 'Telephone passcode: 482913', 'Passcode (phone): 482913'])(
    'for telephones stands in "%s"',
    (line) => {
      expect(read(`${URL}\n${ID}\nPasscode: aX49\n${line}`)).toMatchObject({
        passcode: 'aX49',
        dialInPasscode: '482913',
      });
    },
  );

  it('of something else before the room gives way to the room’s', () => {
    const text = `Wifi password: guest123\n\nJoin Zoom Meeting\n${URL}\n${ID}\nPasscode: aX49`;
    expect(read(text).passcode).toBe('aX49');
    expect(read(`Password: aX49\n${URL}`).passcode).toBe('aX49');
  });
});

describe('other meetings in the text', () => {
  const zoom = `Join Zoom Meeting\n${URL}\n${ID}\nPasscode: aX49`;
  const teams =
    'Join: https://teams.microsoft.com/l/meetup-join/19%3ax%40thread.v2/0\nMeeting ID: 345 678 901 234\nPasscode: aB3dE6\nDial in by phone\n+49 69 1234 5756,,345678901# Germany';
  const second =
    'Join Zoom Meeting\nhttps://us02web.zoom.us/j/9162381804\nMeeting ID: 916 238 1804\nPasscode: zz99\nOne tap mobile\n+13462487799,,9162381804# US (Houston)\n\nDial by your location\n+1 346 248 7799 US (Houston)';

  it.each([
    ['of another provider before', `${teams}\n\n${zoom}`],
    ['of another provider behind', `${zoom}\n\n${teams}`],
    ['of Zoom behind', `${zoom}\n\n${second}`],
  ])('%s give nothing to the room', (_, text) => {
    expect(read(text)).toMatchObject({ ...ROOM, passcode: 'aX49', oneTap: [], dialIn: [] });
  });

  it('alone are no room', () => {
    expect(parsePaste(teams).found.meetingId).toBeNull();
    expect(parsePaste('Meeting ID: 345 678 901 234\nPasscode: aB3dE6').found.meetingId).toBeNull();
  });
});

describe('damaged texts', () => {
  it('read from the source of a mail', () => {
    const text = `J=C3=B6rg M=C3=BCller l=C3=A4dt Sie zu einem geplanten Zoom-Meeting ein.\n\nZoom-Meeting beitreten\nhttps://us02web.zoom.us/j/5837204961?pwd=3D${TOKEN.slice(0, 20)}=\n${TOKEN.slice(20)}\n\nMeeting-ID: 583 720 4961\nKenncode: aX49=20\n`;
    expect(read(text)).toMatchObject({ ...ROOM, hostName: 'Jörg Müller', passcode: 'aX49' });
  });

  it('read from a mail source without any other sign of it', () => {
    expect(read(`Join\n${URL.replace('pwd=', 'pwd=3D')}\n${ID}`)).toMatchObject(ROOM);
  });

  it('keep a token that begins as if it were encoded', () => {
    const url = 'https://zoom.us/j/5837204961?pwd=3DV6a2ZkR2hKbE5vUHFSc1R1Vld4dz.1';
    expect(read(`Join Zoom Meeting\n${url}\n`).url).toBe(url);
  });

  it.each([
    ['as JSON', JSON.stringify({ topic: 'Weekly', join_url: URL, id: 5837204961, password: 'aX49' }), 'aX49'],
    ['in brackets', `Zoom (ID 583 720 4961, Passcode aX49): ${URL}`, 'aX49'],
    ['with dashes', `Meeting ID – 583 720 4961 – Passcode – aX49 – ${URL}`, 'aX49'],
    ['in Arabic digits', `${URL}\n\nمعرف الاجتماع: ٥٨٣ ٧٢٠ ٤٩٦١\nرمز المرور: ٤٨٢٩١٣`, '482913'],
    ['cut and quoted', `> ${URL.slice(0, 60)}\n> ${URL.slice(60)}\n>\n> ${ID}\n> Passcode: aX49`, 'aX49'],
  ])('are read %s', (_, text, passcode) => expect(read(text)).toMatchObject({ ...ROOM, passcode }));

  it('give a link without a scheme beside another of Zoom’s', () => {
    const text = 'Zoom: us02web.zoom.us/j/5837204961\nFind your local number: https://us02web.zoom.us/u/kAbC';
    expect(read(text)).toMatchObject({ meetingId: '5837204961', host: 'us02web.zoom.us' });
  });

  it('leave the words of a topic alone', () => {
    const text = `Topic: How to set a Passcode: basics\nJoin Zoom Meeting\n${URL}\nPasscode: aX49`;
    expect(read(text)).toMatchObject({ topic: 'How to set a Passcode: basics', passcode: 'aX49' });
  });
});

describe('telephone numbers', () => {
  it('are read without a country code, with any name behind', () => {
    const text = `${URL}\n\nDial by your location\n        +82 2 3143 9612 Korea, Republic of\n        0 800 031 5717 United Kingdom Toll-free\n        1800 768 027 Australia Toll-free\n${ID}`;
    expect(read(text).dialIn).toEqual([
      { number: '+82 2 3143 9612', label: 'Korea, Republic of', tollFree: false },
      { number: '0 800 031 5717', label: 'United Kingdom', tollFree: true },
      { number: '1800 768 027', label: 'Australia', tollFree: true },
    ]);
  });

  it('are read from one line with headings of an unknown language', () => {
    const text = `Intrați ${URL} ID ședință: 583 720 4961 Parola: aX49 Apelare mobilă +40212345678,,5837204961#,,,,*482913# România Apel după loc +40 21 234 5678 România ID ședință: 583 720 4961 Parola: 482913`;
    expect(read(text)).toMatchObject({
      passcode: 'aX49',
      dialInPasscode: '482913',
      dialIn: [{ number: '+40 21 234 5678' }],
    });
  });

  it('are known by the one-tap line before them where the heading is not', () => {
    const text = `Beitreten: ${URL}\nOder mobil:\n    Deutschland: +496938079883,,5837204961#\nOder per Telefon:\n    Deutschland: +49 69 3807 9883 oder +49 695 050 2596\n    Meeting-ID: 583 720 4961\n    Kenncode: 482913`;
    expect(read(text)).toMatchObject({
      passcode: null,
      dialInPasscode: '482913',
      dialIn: [{ number: '+49 69 3807 9883' }, { number: '+49 695 050 2596' }],
    });
  });
});
