// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import {
  dropStep,
  forgetSteps,
  type HistoryMoment,
  hasCommandSince,
  isLastStep,
  isOwn,
  momentOf,
  noteStepSince,
  own,
} from '../../../lib/insert/history.ts';

const STEP = {};
let moment: HistoryMoment;

/** An event as the browser sends it for a person, or as a page's code can. */
function hear(type: string, isTrusted = true): void {
  const event = new Event(type, { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.body.dispatchEvent(event);
}
const typed = () => {
  hear('beforeinput');
  hear('input');
};

beforeEach(() => {
  moment = momentOf(document);
  forgetSteps(document);
});

describe('the last step of the history is Doorway’s', () => {
  test('when its command was carried out', () => {
    own(() => hear('input'));
    expect(hasCommandSince(document, moment)).toBe(true);
    noteStepSince(document, moment, STEP);
    expect(isLastStep(document, STEP)).toBe(true);
    expect(isLastStep(document, {})).toBe(false);
  });

  test('also where the browser tells of the command before it', () => {
    own(typed);
    noteStepSince(document, moment, STEP);
    expect(isLastStep(document, STEP)).toBe(true);
  });

  test('not when a command was only announced', () => {
    own(() => hear('beforeinput'));
    expect(hasCommandSince(document, moment)).toBe(false);
  });

  test('not when nothing was', () => {
    own(() => hear('input', false));
    expect(hasCommandSince(document, moment)).toBe(false);
    noteStepSince(document, moment, STEP);
    expect(isLastStep(document, STEP)).toBe(false);
  });

  test.each([true, false])(
    'not after an input of the page or of the person since: trusted %s',
    (isTrusted) => {
      own(() => hear('input'));
      noteStepSince(document, moment, STEP);
      hear('input', isTrusted);
      expect(isLastStep(document, STEP)).toBe(false);
    },
  );

  test('not when the person has typed between', () => {
    own(() => hear('input'));
    typed();
    noteStepSince(document, moment, STEP);
    expect(isLastStep(document, STEP)).toBe(false);
  });

  test('though a page’s code has written too, which sends no trusted `beforeinput`', () => {
    own(() => hear('input'));
    hear('beforeinput', false);
    hear('input');
    noteStepSince(document, moment, STEP);
    expect(isLastStep(document, STEP)).toBe(true);
  });

  test('once, however often it is noted', () => {
    own(() => hear('input'));
    noteStepSince(document, moment, STEP);
    noteStepSince(document, moment, STEP);
    dropStep(document);
    expect(isLastStep(document, STEP)).toBe(false);
  });

  test('and the one before it when it was undone', () => {
    const first = {};
    own(() => hear('input'));
    noteStepSince(document, moment, first);
    noteStepSince(document, moment, STEP);
    expect(isLastStep(document, STEP)).toBe(true);
    dropStep(document);
    expect(isLastStep(document, first)).toBe(true);
    forgetSteps(document);
    expect(isLastStep(document, first)).toBe(false);
  });
});

test('what runs as Doorway’s own is so until it ends, by an error too', () => {
  expect(isOwn()).toBe(false);
  expect(own(() => own(() => isOwn()) && isOwn())).toBe(true);
  expect(() =>
    own(() => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(isOwn()).toBe(false);
});
