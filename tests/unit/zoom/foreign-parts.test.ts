import { expect, test } from 'vitest';
import { parsePaste } from '../../../lib/zoom/parse-paste.ts';

const INVITATION = `Join Zoom Meeting
https://zoom.us/j/3849205716?pwd=aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0.1

Meeting ID: 384 920 5716
Passcode: x7Kp2m
`;

test('a stranger’s telephone line is not kept, and that is said', () => {
  const { found, findings } = parsePaste(`${INVITATION}
One tap mobile
+19005550000,,9998887777#,,,,*123456# US
+16469313860,,3849205716#,,,,*654321# US
`);
  expect(found.phone.oneTap.join()).not.toContain('9998887777');
  expect(findings.map(({ code }) => code)).toContain('oneTapConflict');
});

test('a stranger’s personal link is named, and does not become the link', () => {
  const { found, findings } = parsePaste(`${INVITATION}
https://zoom.us/my/mallory?pwd=Zz3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0.1
`);
  expect(found).toMatchObject({ meetingId: '3849205716', pastedAs: 'join' });
  expect(findings).toContainEqual(expect.objectContaining({ code: 'bothLinks', values: ['mallory'] }));
});
