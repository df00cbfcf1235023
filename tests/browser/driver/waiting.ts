/** How long anything is waited for, in ms. Machines that build many things at once are slow. */
export const WAIT_MS = 15_000;
/** The longest time between two questions: the first ones come sooner. */
const POLL_MS = 40;

export const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/**
 * Asks again and again until the answer is truthy, and gives it. An error counts as "not yet": a page
 * that navigates refuses questions for a moment.
 * @param question what is asked
 * @param whatFor ends the sentence "Waited 15 s for …"
 * @param details is asked, once, for what stands there instead
 * @throws Error with the last error and the details when time is up
 */
export async function poll<Result>(
  question: () => Promise<Result> | Result,
  whatFor: string,
  details: () => Promise<string> | string = () => '',
  limitMs = WAIT_MS,
): Promise<NonNullable<Result>> {
  const end = Date.now() + limitMs;
  let last = '';
  for (let wait = 4; ; wait = Math.min(2 * wait, POLL_MS)) {
    try {
      const answer = await within(Promise.resolve(question()), limitMs, whatFor);
      if (answer) return answer;
      last = '';
    } catch (error) {
      last = ` Last error: ${error instanceof Error ? error.message : String(error)}.`;
    }
    if (Date.now() > end) break;
    await pause(wait);
  }
  const found = await within(Promise.resolve(details()), 2000, 'details').catch(() => '');
  throw new Error(`Waited ${limitMs / 1000} s for ${whatFor}.${last}${found ? ` ${found}` : ''}`);
}

/**
 * The promise, or an error when it takes longer than `limitMs`: a browser that hangs must not hang the run.
 * @throws Error "Waited … s for …"
 */
export async function within<Result>(
  promise: Promise<Result>,
  limitMs: number,
  whatFor: string,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`Waited ${limitMs / 1000} s for ${whatFor}`)), limitMs);
  });
  promise.catch(() => {});
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}
