// Reads vitest's JSON report and counts: what passed, and everything that did not.

export type Counts = { readonly passed: number; readonly failed: number };

type Report = {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/** A test that did not pass failed, also when it was left out; a file that could not be run counts as one failure. */
export function countReport(json: string): Counts {
  const report = JSON.parse(json) as Report;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status === 'passed'),
  ).length;
  return { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests + brokenFiles };
}

/** The last line of a run, which other programs read. */
export function closingLine({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}
