/** What Zoom's "Copy invitation" gives for a Personal Meeting Room, in its layout of 2024, with made-up figures. */
export const SAMPLE_INVITATION = `Robin Marlow is inviting you to a scheduled Zoom meeting.

Topic: Robin Marlow's Personal Meeting Room

Join Zoom Meeting
https://us02web.zoom.us/j/3849205716?pwd=aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0.1

Meeting ID: 384 920 5716
Passcode: x7Kp2m

---

One tap mobile
+16465588656,,3849205716#,,,,*482915# US (New York)

---

Dial by your location
• +1 646 558 8656 US (New York)
• +1 669 900 9128 US (San Jose)

Find your local number: https://us02web.zoom.us/u/kdT3qXyZ1
`;

export const SAMPLE = {
  meetingId: '3849205716',
  link: 'https://us02web.zoom.us/j/3849205716?pwd=aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0.1',
};
