import { describe, expect, it } from 'vitest';
import { isSamePersonalLink, isSameRoom, otherOfSameRoom } from '../../../lib/room/same-room.ts';
import { sampleRoom } from './sample-rooms.ts';

const personal = (host: string, name: string) => ({ host, name, token: null });
const room = (host: string, meetingId: string | null, my: ReturnType<typeof personal> | null = null) => ({
  host,
  meetingId,
  personal: my,
});
/** What a text says that names a number and no host. */
const found = (meetingId: string) => ({ host: null, meetingId, personal: null });

describe('the same room', () => {
  it.each([
    ['one number on two hosts', room('zoom.us', '3849205716'), room('us02web.zoom.us', '3849205716'), true],
    ['another number', room('zoom.us', '3849205716'), room('zoom.us', '7372874110'), false],
    ['no number', room('zoom.us', null), room('zoom.us', null), false],
    [
      'one name in capitals and on a company’s host',
      room('zoom.us', null, personal('acme.zoom.us', 'Robin.Doe')),
      room('zoom.us', '3849205716', personal('zoom.us', 'robin.doe')),
      true,
    ],
    ['a number on ZoomGov', room('zoomgov.com', '3849205716'), room('zoom.us', '3849205716'), false],
    [
      'a name on ZoomGov',
      room('zoomgov.com', null, personal('zoomgov.com', 'robin')),
      room('zoom.us', null, personal('zoom.us', 'robin')),
      false,
    ],
    ['a number of which no host is known', room('acme.zoom.us', '3849205716'), found('3849205716'), true],
    [
      'on ZoomGov one of which no host is known',
      room('zoomgov.com', '3849205716'),
      found('3849205716'),
      false,
    ],
    [
      'a number on two hosts of ZoomGov',
      room('zoomgov.com', '3849205716'),
      room('www.zoomgov.com', '3849205716'),
      true,
    ],
    [
      'another name and another number',
      room('zoom.us', '3849205716', personal('zoom.us', 'robin')),
      room('zoom.us', '7372874110', personal('zoom.us', 'doe')),
      false,
    ],
  ])('%s: %s', (_what, one, other, same) => {
    expect(isSameRoom(one, other)).toBe(same);
    expect(isSameRoom(other, one)).toBe(same);
  });

  it('is found among others, and never a room itself', () => {
    const mine = sampleRoom({ id: 'a' });
    expect(otherOfSameRoom([mine], mine)).toBeNull();
    expect(otherOfSameRoom([mine], { ...mine, id: 'b' })).toBe(mine);
    expect(isSamePersonalLink(null, null)).toBe(false);
  });
});
