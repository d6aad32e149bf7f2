// After every e2e test file: no program and no folder of it is left behind, also when a test failed halfway.
import { afterAll } from 'vitest';
import { cleanUp } from './electron-app.ts';

afterAll(cleanUp);
