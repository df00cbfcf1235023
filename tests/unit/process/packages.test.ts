import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './sources.ts';

const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

test.each(Object.entries({ dependencies, devDependencies }))(
  '%s name one exact version each',
  (_, packages) => {
    const ranges = Object.entries(packages).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(Object.keys(packages)).not.toEqual([]);
    expect(ranges).toEqual([]);
  },
);
