import { readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isNightly, leftOutLines } from '../tests/browser/left-out.ts';
import type { Say } from './browsers/say.ts';
import { buildBoth } from './build.ts';
import { checkManifests } from './check-manifest.ts';
import { RETRIED } from './retry-reporter.ts';
import { ROOT, runTool, type Tool } from './run.ts';
import { sizeLines, weighScripts } from './size.ts';

/** What one stage of `npm test` came to. */
export interface Outcome {
  passed: number;
  failed: number;
  /** What to show when something failed. */
  details: string;
  /** Tests that passed only when they were tried again, with what went wrong at first. */
  retried?: string[];
}

const PASSED: Outcome = { passed: 1, failed: 0, details: '' };
/** A stage that is one failure. */
export const failure = (details: string): Outcome => ({ passed: 0, failed: 1, details });

/** A stage that is a program: it passes when the program ends with 0. */
export async function program(tool: Tool, args: string[]): Promise<Outcome> {
  const { code, output } = await runTool(tool, args, { limitMs: 300_000 });
  return code === 0 ? PASSED : failure(output);
}

/** Types, those of the entry points included: WXT writes them anew. */
export async function types(): Promise<Outcome> {
  const prepared = await program('wxt', ['prepare']);
  return prepared.failed ? prepared : program('tsc', ['--noEmit']);
}

/** Both builds. */
export async function build(say: Say): Promise<Outcome> {
  const problem = await buildBoth(say);
  return problem ? failure(problem) : PASSED;
}

/** Whether each script that runs in other people’s pages keeps to its bytes. */
export async function sizes(say: Say): Promise<Outcome> {
  const weighed = await weighScripts();
  const lines = sizeLines(weighed);
  for (const line of lines) say(line);
  const problems = lines.filter((_, index) => weighed[index]?.problem);
  return problems.length ? failure(problems.join('\n')) : PASSED;
}

/** Whether the builds ask for what they must, and for nothing else. */
export async function manifests(): Promise<Outcome> {
  const problems = await checkManifests();
  return problems.length ? failure(problems.join('\n')) : PASSED;
}

/** What is read of vitest's own report. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; message: string; assertionResults: { status: string }[] }[];
}

/** One project of vitest, or several by a name with `*`, counted by its own report; each file is told as it ends, or as it is left out. */
export async function vitest(project: string, say: Say, env: Record<string, string> = {}): Promise<Outcome> {
  const reportPath = join(ROOT, 'node_modules', '.cache', `vitest-${project.replace('*', '')}.json`);
  await rm(reportPath, { force: true });
  for (const line of leftOutLines(project)) say(line);
  const retried: string[] = [];
  const reporters = [
    ...['default', 'json', './scripts/retry-reporter.ts'].map((name) => `--reporter=${name}`),
    `--outputFile.json=${reportPath}`,
  ];
  const { code, output } = await runTool(
    'vitest',
    ['run', '--project', project, '--allowOnly=false', ...reporters],
    {
      env,
      // A slow machine with other work may take long; one that hangs is ended before whoever waits for it gives up.
      limitMs: (isNightly ? 180 : 75) * 60_000,
      onLine: (line) => {
        if (line.startsWith(RETRIED)) retried.push(`${project}: ${line.slice(RETRIED.length)}`);
        if (/^ [✓❯×↓] .*\(\d+ tests?\b/.test(line)) say(line.trim().replace(/\|[\w-]+\| /, ''));
      },
    },
  );
  const text = await readFile(reportPath, 'utf8').catch(() => null);
  if (text === null) return failure(output);
  return { ...count(JSON.parse(text) as VitestReport, code, output), retried };
}

/**
 * Adds up a report. Failed are, beside failed tests: skipped ones, a file that fails although none of its tests does (it
 * could not be loaded, or its clean-up failed), and a run that failed for none of these reasons.
 * @param code exit code of vitest
 * @param output what to show of it when something failed
 */
export function count(report: VitestReport, code: number, output: string): Outcome {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status === 'passed'),
  );
  const skipped = report.numPendingTests + report.numTodoTests;
  let failed = report.numFailedTests + broken.length + skipped;
  if (code !== 0 && failed === 0) failed = 1;
  if (report.numPassedTests + failed === 0) return failure('There was no test to run.');
  const notes = skipped ? [`${skipped} tests were skipped, which counts as failed.`] : [];
  const files = broken.map((file) => `${relative(ROOT, file.name)} failed by itself: ${file.message}`);
  return {
    passed: report.numPassedTests,
    failed,
    details: failed ? [output, ...files, ...notes].join('\n') : '',
  };
}
