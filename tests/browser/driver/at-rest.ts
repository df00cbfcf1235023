/** Whether nothing on the page is on its way in or out; what moves for ever does not count. Runs in the page. */
export function isAtRest(): boolean {
  return document
    .getAnimations()
    .every(
      ({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity,
    );
}
