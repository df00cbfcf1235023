import type { BrowserName } from '../tests/browser/driver/types.ts';
import { type Brought, bringBrowsers } from './browsers/bring.ts';
import { VARIABLE } from './browsers/find.ts';
import { thisMachine } from './browsers/machine.ts';
import type { Say } from './browsers/say.ts';
import { since } from './run.ts';
import { build, failure, manifests, type Outcome, program, sizes, types, vitest } from './stages.ts';

const START = performance.now();
const outcomes = new Map<string, Outcome>();

/** Runs a stage, tells its result, and keeps it. An error of the stage itself is a failure of it. */
async function stage(name: string, what: (say: Say) => Promise<Outcome>): Promise<Outcome> {
  const start = performance.now();
  console.log(`… ${name}`);
  const say: Say = (line) => console.log(`    ${name} │ ${line}`);
  const outcome = await what(say).catch((error: unknown) => failure(messageOf(error)));
  outcomes.set(name, outcome);
  const figures =
    outcome.passed + outcome.failed > 1 ? ` (${outcome.passed} passed, ${outcome.failed} failed)` : '';
  console.log(`${outcome.failed ? '✗' : '✓'} ${name}${figures}, ${since(start)}`);
  return outcome;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : `${error}`);

async function browserStage(name: BrowserName, isBuilt: boolean, brought: Brought): Promise<void> {
  await stage(name, async (say) => {
    if (!isBuilt) return failure('Not run: there is no build to test.');
    const found = brought[name] ?? { problem: 'Not run: it was not looked for.' };
    return 'path' in found ? vitest(name, say, { [VARIABLE[name]]: found.path }) : failure(found.problem);
  });
}

/** Not a stage: what is missing fails the stage of the browser that is missing. */
function bringBoth(): Promise<Brought> {
  const say: Say = (line) => console.log(`    browsers │ ${line}`);
  return bringBrowsers(thisMachine(), { browsers: ['chromium', 'firefox'], screen: true }, say).catch(
    (error) => {
      const found = { problem: messageOf(error) };
      return { chromium: found, firefox: found };
    },
  );
}

/** What needs neither tests nor browsers, one after the other: the unit tests leave it part of the machine. */
async function checks(): Promise<boolean> {
  await stage('lint', () => program('biome', ['check', '--error-on-warnings', '.']));
  await stage('unused code', () => program('knip', []));
  const isBuilt = (await stage('build', build)).failed === 0;
  await stage('add-on lint', () =>
    program('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery']),
  );
  await stage('permissions', manifests);
  await stage('size', sizes);
  return isBuilt;
}

async function main(): Promise<void> {
  const bringing = bringBoth();
  await stage('types', types);
  const [isBuilt] = await Promise.all([checks(), stage('unit', (say) => vitest('unit*', say))]);
  const brought = await bringing;
  await Promise.all([browserStage('chromium', isBuilt, brought), browserStage('firefox', isBuilt, brought)]);
}

function tell(): void {
  for (const [name, { failed, details }] of outcomes)
    if (failed) console.log(`\n──── ${name} ────\n${details.trim()}`);
  const all = [...outcomes.values()];
  const sum = (key: 'passed' | 'failed') => all.reduce((total, outcome) => total + outcome[key], 0);
  const retried = all.flatMap((outcome) => outcome.retried ?? []);
  if (retried.length) console.log(`\nPassed only when tried again: ${retried.length}`);
  for (const test of retried) console.log(`  ${test}`);
  console.log(`\nAll in ${since(START)}. Pictures of failed browser tests, if any: shots/failures`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') ? 1 : 0;
}

/** Whatever happens, the last line says how many passed and failed. */
function crashed(error: unknown): void {
  outcomes.set('npm test', failure(error instanceof Error ? `${error.stack}` : `${error}`));
  tell();
  process.exit();
}

process.on('uncaughtException', crashed);
main().then(tell, crashed);
