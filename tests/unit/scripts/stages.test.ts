import { expect, test } from 'vitest';
import { count, type VitestReport } from '../../../scripts/stages.ts';

const report = (changes: Partial<VitestReport>): VitestReport => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...changes,
});
const file = (status: string, ...tests: string[]) => ({
  name: '/x/some.test.ts',
  status,
  message: 'why',
  assertionResults: tests.map((status) => ({ status })),
});

test.each<[string, Partial<VitestReport>, number, [number, number]]>([
  ['all pass', {}, 0, [3, 0]],
  ['a test fails', { numFailedTests: 1, testResults: [file('failed', 'passed', 'failed')] }, 1, [3, 1]],
  ['a skipped test is a failure', { numPendingTests: 2, numTodoTests: 1 }, 0, [3, 3]],
  ['a file that cannot be loaded', { testResults: [file('failed'), file('passed', 'passed')] }, 1, [3, 1]],
  [
    'a clean-up that fails',
    { numFailedTests: 1, testResults: [file('failed', 'passed'), file('failed', 'failed')] },
    1,
    [3, 2],
  ],
  ['a run that fails for no test’s sake', {}, 1, [3, 1]],
  ['no test at all', { numPassedTests: 0 }, 0, [0, 1]],
])('%s', (_, changes, code, [passed, failed]) => {
  expect(count(report(changes), code, 'output')).toMatchObject({ passed, failed });
});
