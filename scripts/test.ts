import type { BrowserName } from '../tests/browser/driver/types.ts';
import { since } from './run.ts';
import { browserPath, build, manifests, type Outcome, program, type Say, sizes, vitest } from './stages.ts';

const START = performance.now();
const outcomes = new Map<string, Outcome>();

/** Runs a stage, tells its result, and keeps it. An error of the stage itself is a failure of it. */
async function stage(name: string, what: (say: Say) => Promise<Outcome>): Promise<Outcome> {
  const start = performance.now();
  console.log(`… ${name}`);
  const say: Say = (line) => console.log(`    ${name} │ ${line}`);
  const outcome = await what(say).catch(
    (error: unknown): Outcome => ({
      passed: 0,
      failed: 1,
      details: error instanceof Error ? error.message : `${error}`,
    }),
  );
  outcomes.set(name, outcome);
  const figures =
    outcome.passed + outcome.failed > 1 ? ` (${outcome.passed} passed, ${outcome.failed} failed)` : '';
  console.log(`${outcome.failed ? '✗' : '✓'} ${name}${figures}, ${since(start)}`);
  return outcome;
}

async function browserStage(name: BrowserName, isBuilt: boolean): Promise<void> {
  await stage(name, async (say) => {
    if (!isBuilt) return { passed: 0, failed: 1, details: 'Not run: there is no build to test.' };
    const found = await browserPath(name, say);
    if ('problem' in found) return { passed: 0, failed: 1, details: found.problem };
    return vitest(name, say, { [name === 'chromium' ? 'DOORWAY_CHROMIUM' : 'DOORWAY_FIREFOX']: found.path });
  });
}

async function main(): Promise<void> {
  await stage('types', () => program('tsc', ['--noEmit']));
  await stage('lint', () => program('biome', ['check', '--error-on-warnings', '.']));
  await stage('unused code', () => program('knip', []));
  await stage('unit', (say) => vitest('unit', say));
  const isBuilt = (await stage('build', build)).failed === 0;
  await stage('add-on lint', () =>
    program('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery']),
  );
  await stage('permissions', manifests);
  await stage('size', sizes);
  await Promise.all([browserStage('chromium', isBuilt), browserStage('firefox', isBuilt)]);
}

function tell(): void {
  for (const [name, { failed, details }] of outcomes)
    if (failed) console.log(`\n──── ${name} ────\n${details.trim()}`);
  const all = [...outcomes.values()];
  const sum = (key: 'passed' | 'failed') => all.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`\nAll in ${since(START)}. Pictures of failed browser tests, if any: shots/failures`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') ? 1 : 0;
}

main().then(tell, (error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
