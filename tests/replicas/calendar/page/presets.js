cal.blank = {
  id: null,
  title: '',
  location: '',
  description: '',
  guests: [],
  start: '20261105T150000',
  end: '20261105T160000',
  recurrence: null,
  meet: null,
  /** A meeting that an add-on has attached: its own link, in the row for video meetings. */
  conference: null,
  /** event, outOfOffice or focusTime. */
  type: 'event',
  leaked: false,
};

cal.owner = 'robin@example.edu';

const guests = ['sam@example.edu', 'kim@example.edu', 'alex@example.com'];

const agenda =
  'Bring <b>both</b> sheets.<br><ul><li>Exercise 4</li><li>Exercise 5 <i>(optional)</i></li></ul>' +
  '<a href="https://example.edu/statistics" target="_blank">Course page</a>&nbsp;&amp; notes<div><br></div>';

const event = (values) => ({ ...cal.blank, ...values });

/** The events of the grid, by id. */
cal.events = new Map(
  [
    event({ id: 'dinner01', title: 'Dinner with Sam', start: '20261103T150000', end: '20261103T160000' }),
    event({
      id: 'lecture1',
      title: 'Statistics lecture',
      location: 'Room 204, Main Building',
      description: agenda,
      guests,
      recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=WE',
      start: '20261104T100000',
      end: '20261104T113000',
    }),
    event({
      id: 'planning',
      title: 'Planning',
      meet: 'https://meet.google.com/abc-defg-hij',
      guests: guests.slice(0, 1),
      start: '20261105T120000',
      end: '20261105T130000',
    }),
    event({
      id: 'oldzoom1',
      title: 'Office hours',
      location: 'https://us02web.zoom.us/j/5550001111?pwd=QWJjRGVm',
      start: '20261106T140000',
      end: '20261106T150000',
    }),
    event({
      id: 'teams001',
      title: 'Vendor call',
      description:
        'Join: <a href="https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0">Microsoft Teams</a>',
      start: '20261102T110000',
      end: '20261102T120000',
    }),
  ].map((each) => [each.id, each]),
);

const encode = (text) => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/** The last segment of an event's address: base64url of "<event id> <calendar id>". */
cal.eidOf = (id) => encode(`${id} ${cal.owner}`);

cal.eventOfEid = (eid) => {
  try {
    const id = atob(eid.replaceAll('-', '+').replaceAll('_', '/')).split(' ')[0];
    return cal.events.get(id) ?? cal.events.get('lecture1');
  } catch {
    return cal.events.get('lecture1');
  }
};

const unlessEmpty = (list) => (list.length > 0 ? list : undefined);

/** What a prefilled address asks for. */
cal.valuesOfAddress = (query) => {
  const [start, end] = (query.get('dates') ?? '').split('/');
  const values = {
    title: query.get('text') ?? undefined,
    location: query.get('location') ?? undefined,
    description: query.get('details')?.replaceAll('\n', '<br>'),
    start: start || undefined,
    end: end || undefined,
    recurrence: query.get('recur') ?? undefined,
    guests: unlessEmpty(query.getAll('add').flatMap((each) => each.split(',').filter(Boolean))),
    meet: query.get('vcon') === 'meet' ? 'https://meet.google.com/new-made-one' : undefined,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
};

/** A new event: what was asked for, over what the switches give to every new event. */
cal.newEvent = (values) => ({
  ...cal.blank,
  ...(cal.has('guests') && { guests }),
  ...(cal.has('recurring') && { recurrence: 'RRULE:FREQ=WEEKLY' }),
  ...(cal.has('meetAdded') && { meet: 'https://meet.google.com/abc-defg-hij' }),
  ...values,
});
