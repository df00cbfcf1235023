import { configure } from '@testing-library/react';
import { beforeEach } from 'vitest';
import { WAIT_MS } from '../../browser/driver/waiting.ts';
import { browser } from './fake-browser.ts';

// As `expect.poll` in vitest.config.ts: a second is too short where the machine is busy.
configure({ asyncUtilTimeout: WAIT_MS });

// The files of this folder share their modules and their document: no test begins with what the last one left.
beforeEach(() => {
  localStorage.clear();
  browser.permissions.refused.clear();
});
