// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { detectEvents } from '../../../lib/hosts/calendar/detect.ts';

afterEach(() => history.replaceState(null, '', '/'));

test('a page that has no body yet has no event, at an address of the full editor too', () => {
  history.replaceState(null, '', '/calendar/u/0/r/eventedit');
  const { body } = document;
  body.remove();
  expect(detectEvents(document)).toEqual([]);
  document.documentElement.append(body);
});
