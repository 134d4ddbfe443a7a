import type { Localized } from '../domain/locale.ts';

/** One thing that is wrong in a configuration file. */
export interface ConfigProblem {
  /** First line and column are 1. */
  readonly line: number;
  readonly column: number;
  readonly message: Localized;
  /** What may stand there; empty when that cannot be listed. */
  readonly allowed: readonly string[];
}

/** `.autoglm.yml:3:1: … Allowed: …`: one line per problem, for logs and errors. */
export function describeProblem(file: string, problem: ConfigProblem): string {
  const allowed = problem.allowed.length === 0 ? '' : ` Allowed: ${problem.allowed.join(', ')}.`;
  return `${file}:${problem.line}:${problem.column}: ${problem.message.en}${allowed}`;
}
