import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Milliseconds for one file of tests. */
const patience = 60_000;

/** What a suite said: each test by name with whether it passed, and how the process ended. */
export type SuiteResult = string;

/** Runs files of tests one after the other, each in a process of its own. @param folder Of the package. */
export async function runSuites(
  folder: string,
  suites: readonly string[],
): Promise<ReadonlyMap<string, SuiteResult>> {
  const results = new Map<string, SuiteResult>();
  for (const suite of suites) results.set(suite, await resultOf(folder, suite));
  return results;
}

async function resultOf(folder: string, suite: string): Promise<SuiteResult> {
  try {
    const { stdout } = await run(process.execPath, ['--test-reporter=tap', suite], {
      ...{ cwd: folder, timeout: patience, maxBuffer: 2 ** 26 },
      env: { ...process.env, NODE_TEST_CONTEXT: undefined },
    });
    return `ended\n${verdictsIn(stdout)}`;
  } catch (error) {
    const said = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
    return `failed\n${verdictsIn(said)}`;
  }
}

/** Lines of TAP without their numbers and times, for what runs side by side ends in any order. */
function verdictsIn(output: string): string {
  return Array.from(output.matchAll(/^ *((?:not )?ok) \d+(.*)$/gm), ([, verdict = '', name = '']) =>
    `${verdict}${name.replace(/ # .*$/, '')}`.trim(),
  )
    .toSorted()
    .join('\n');
}

export function countTests(results: ReadonlyMap<string, SuiteResult>): number {
  return [...results.values()].reduce((sum, result) => sum + result.split('\n').length - 1, 0);
}

/** What the tests of a package load besides the package itself. */
export function neededBy(folder: string, suites: readonly string[]): readonly string[] {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string> | undefined>;
  const said = suites.map((suite) => readFileSync(join(folder, suite), 'utf8')).join('\n');
  const asked = Object.entries(devDependencies).filter(
    ([name]) => said.includes(`'${name}`) || said.includes(`"${name}`),
  );
  // What tests are run with is the newest there is.
  return [
    ...Object.entries(dependencies).map(([name, range]) => `${name}@${range}`),
    ...asked.map(([name]) => name),
  ];
}
