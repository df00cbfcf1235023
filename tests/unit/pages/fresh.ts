import { configure } from '@testing-library/react';
import { beforeEach } from 'vitest';
import { browser } from './fake-browser.ts';

// As `expect.poll` in vitest.config.ts: a second is too short where the machine is busy.
configure({ asyncUtilTimeout: 15_000 });

// The files of this folder share their modules and their document: no test begins with what the last one left.
beforeEach(() => {
  localStorage.clear();
  browser.permissions.refused.clear();
});
