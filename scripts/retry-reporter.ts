import type { Reporter, TestCase } from 'vitest/node';

/** Begins a line that names a test which was tried again. */
export const RETRIED = '↻ ';

/** Names each test that passed only when it was tried again: a flake that a retry must not hide. */
export default class RetryReporter implements Reporter {
  onTestCaseResult(test: TestCase): void {
    const { retryCount = 0 } = test.diagnostic() ?? {};
    if (retryCount === 0 || test.result().state !== 'passed') return;
    const first = test.result().errors?.[0]?.message.split('\n')[0] ?? '';
    console.log(`${RETRIED}${test.module.relativeModuleId} > ${test.fullName}: ${first}`);
  }
}
