import { createHash } from 'node:crypto';

/** As Stryker hands a mutant to a checker; what else it says is not needed. */
interface Mutant {
  id: string;
  /** The tests that reach it. */
  coveredBy?: string[];
}

const { DOORWAY_MUTANTS: count = '100', DOORWAY_SEED: seed = '1', DOORWAY_ONLY: only } = process.env;
const wanted = only === undefined ? null : new Set(only.split(','));

/**
 * A checker for Stryker that lets only some of the mutants through that a test reaches: those with the numbers in
 * DOORWAY_ONLY, or DOORWAY_MUTANTS of them by chance. With the same DOORWAY_SEED they are the same ones each time. Stryker
 * calls all others that a test reaches compile errors, and counts them in no score.
 */
class Sample {
  readonly #leftOut = new Set<string>();

  async init(): Promise<void> {
    // There is nothing to be read first.
  }

  /** Stryker asks for groups once, with all mutants. One by one they come in this order: a run that is ended early has a sample too. */
  async group(mutants: Mutant[]): Promise<string[][]> {
    const reached = mutants.filter(({ coveredBy }) => coveredBy?.length).map(({ id }) => id);
    const byChance = reached.toSorted((one, other) => (lotOf(one) < lotOf(other) ? -1 : 1));
    const chosen = wanted ? byChance.filter((id) => wanted.has(id)) : byChance.slice(0, Number(count));
    for (const id of byChance) if (!chosen.includes(id)) this.#leftOut.add(id);
    const others = mutants.map(({ id }) => id).filter((id) => !chosen.includes(id));
    return [others, ...chosen.map((id) => [id])];
  }

  async check(mutants: Mutant[]): Promise<Record<string, { status: string; reason?: string }>> {
    return Object.fromEntries(
      mutants.map(({ id }) => [
        id,
        this.#leftOut.has(id)
          ? { status: 'compileError', reason: 'It is not in the sample.' }
          : { status: 'passed' },
      ]),
    );
  }
}

const lotOf = (id: string) => createHash('sha256').update(`${seed} ${id}`).digest('hex');

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', factory: () => new Sample() }];
