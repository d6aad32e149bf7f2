// The tests in projects: unit (also property, contract, integration, fault and model), ui (in jsdom), e2e (real Electron), and
// lang, the long runs, which only `npm run test:lang` starts.
import { defineConfig } from 'vitest/config';
import { ROOT } from './paths.ts';

export default defineConfig({
  root: ROOT,
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          // Whatever has no project of its own runs here, so that no test file is ever forgotten.
          exclude: ['test/ui/**', 'test/e2e/**', 'test/lang/**'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          include: ['test/ui/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['test/helpers/ui-geduld.ts'],
          css: { modules: { classNameStrategy: 'non-scoped' } },
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/helpers/e2e-globaal.ts'],
          setupFiles: ['test/helpers/e2e-opruimen.ts'],
          // One program at a time: two cores, one screen.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      { extends: true, test: { name: 'lang', include: ['test/lang/**/*.test.ts'] } },
    ],
  },
});
