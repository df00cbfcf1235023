import { describe, expect, it } from 'vitest';
import { parsePaste } from '../../../lib/zoom/parse-paste.ts';

const J = 'https://us02web.zoom.us/j/3849205716';
const codes = (text: string) => parsePaste(text).findings.map(({ code }) => code);
const valuesOf = (text: string, code: string) =>
  parsePaste(text).findings.find((f) => f.code === code)?.values;

describe('a whole text', () => {
  const invitation = (parts: { id?: string; passcode?: string; more?: string }) =>
    `Robin Doe is inviting you to a scheduled Zoom meeting.\n\nTopic: Room\n\nJoin Zoom Meeting\n${J}?pwd=AbC.1\n\nMeeting ID: ${parts.id ?? '384 920 5716'}\n${parts.passcode ?? 'Passcode: aX4913'}\n${parts.more ?? ''}`;

  it('gives everything that a room keeps', () => {
    const more =
      '+13126266799,,3849205716#,,,,*482913# US\n\nDial by your location\n+1 312 626 6799 US (Chicago)\nPasscode: 482913\nFind your local number: https://us02web.zoom.us/u/kAbC\n';
    const { found } = parsePaste(invitation({ more }));
    expect(found).toEqual({
      host: 'us02web.zoom.us',
      meetingId: '3849205716',
      token: 'AbC.1',
      personal: null,
      pastedAs: 'join',
      passcode: 'aX4913',
      phone: {
        oneTap: ['+13126266799,,3849205716#,,,,*482913#'],
        dialIn: [{ number: '+1 312 626 6799', label: 'US (Chicago)', tollFree: false }],
        passcode: '482913',
        localNumbersUrl: 'https://us02web.zoom.us/u/kAbC',
      },
      topic: 'Room',
      hostName: 'Robin Doe',
    });
    expect(valuesOf(invitation({ more }), 'severalPasscodes')).toEqual(['aX4913', '482913']);
  });

  it('says where link and text name different meetings, and takes the link', () => {
    const text = invitation({ id: '384 920 5717' });
    expect(parsePaste(text).found.meetingId).toBe('3849205716');
    expect(valuesOf(text, 'conflict')).toEqual(['3849205716', '3849205717']);
  });

  it('says where only one line is wrong', () => {
    const text = invitation({ id: '384 920 5717', more: '+13126266799,,3849205716# US' });
    expect(codes(text)).not.toContain('conflict');
    expect(valuesOf(text, 'textIdDiffers')).toEqual(['3849205717']);
  });

  it('says where a one-tap number is stale', () => {
    expect(valuesOf(invitation({ more: '+13126266799,,9162381804# US' }), 'oneTapConflict')).toEqual([
      '3849205716',
      '9162381804',
    ]);
  });

  it('falls back to the number in the text when the one in the link is wrong', () => {
    const text = 'Join Zoom Meeting\nhttps://zoom.us/j/223344?pwd=yyy\nMeeting ID: 384 920 5716';
    expect(parsePaste(text).found).toMatchObject({ meetingId: '3849205716', token: null, host: 'zoom.us' });
    expect(valuesOf(text, 'linkIdWrong')).toEqual(['223344']);
  });

  it.each([
    ['https://files.example.com/open?id=1', 'foreignLinks'],
    ['https://us05web-zoom.us/j/3849205716', 'lookAlikeLinks'],
    ['https://zoom.us/rec/share/x', 'alsoRecording'],
    ['https://zoom.us/meeting/register/x', 'alsoRegistration'],
    ['https://zoom.us/s/3849205716', 'alsoStartLink'],
    ['https://zoom.us/s/3849205716?zak=x', 'alsoHostKey'],
    ['https://zoom.us/j/9162381804', 'severalMeetings'],
  ])('speaks of another link in the text: %s', (more, code) => {
    expect(parsePaste(invitation({ more })).found.meetingId).toBe('3849205716');
    expect(codes(invitation({ more }))).toContain(code);
  });

  it.each([
    [{ passcode: '' }, 'tokenOnly'],
    [{ passcode: 'Passcode: 1709' }, 'passcodeWeak'],
    [{ passcode: 'Passcode: 12345678901' }, 'passcodeRefused'],
    [{ passcode: '', more: 'Join by H.323\n1.2.3.4 (US)\nPasscode: 482913' }, 'onlyOtherPasscode'],
  ])('speaks of the passcode: %j', (parts, code) => {
    expect(codes(invitation(parts))).toContain(code);
  });

  it('does not take the passcode of a recording', () => {
    const { found } = parsePaste(
      invitation({ passcode: '', more: 'https://zoom.us/rec/share/x\nPasscode: &1b4VEkR' }),
    );
    expect(found.passcode).toBeNull();
  });

  it('makes no claim where the text is silent', () => {
    expect(codes('Meeting ID: 384 920 5716')).toEqual(['meetingId', 'noLink', 'noPasscodeInText']);
  });

  it('knows both links of a room', () => {
    const { found } = parsePaste(`${J}?pwd=AbC.1\nor https://acme.zoom.us/my/robin.doe`);
    expect(found).toMatchObject({
      host: 'us02web.zoom.us',
      meetingId: '3849205716',
      token: 'AbC.1',
      personal: { host: 'acme.zoom.us', name: 'robin.doe', token: null },
      pastedAs: 'join',
    });
  });

  it('keeps no webinar as a room', () => {
    expect(
      parsePaste('Join the webinar\nhttps://zoom.us/w/38492057161?tk=x\nWebinar ID: 384 9205 7161').found
        .meetingId,
    ).toBeNull();
  });

  it('keeps no secret anywhere', () => {
    const more = `${J}?zak=SECRET1&tk=SECRET2&uname=SECRET3\nhttps://zoom.us/w/38492057161?tk=SECRET4\nhttps://zoom.us/meeting/x/ics?icsToken=SECRET5`;
    expect(JSON.stringify(parsePaste(invitation({ more })))).not.toContain('SECRET');
  });
});
