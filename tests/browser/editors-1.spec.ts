import { describeEditors } from './editor-scenarios.ts';

describeEditors(0);
