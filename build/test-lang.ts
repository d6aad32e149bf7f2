// Runs the long tests: histories by the thousand. MODEL_HISTORIES says how many, MODEL_SEED names one.
import { runProject } from './test.ts';
import { closingLine } from './test-report.ts';
import { UserFault } from './user-fault.ts';

/** @param args how many histories; none = twenty thousand. */
export async function main([aantal, ...rest]: readonly string[]): Promise<number> {
  if (rest.length > 0 || (aantal !== undefined && !/^[1-9]\d*$/.test(aantal)))
    throw new UserFault('Gebruik: npm run test:lang [-- AANTAL], met hoeveel geschiedenissen.');
  if (aantal !== undefined) process.env.MODEL_HISTORIES = aantal;
  const counts = await runProject('lang');
  console.log(closingLine(counts));
  // No tests at all is a mistake in the configuration, not a success.
  return counts.failed === 0 && counts.passed > 0 ? 0 : 1;
}
