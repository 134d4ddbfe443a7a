import { Scope } from './program-scope.ts';
import { statements } from './print-statements.ts';
import type { Seed } from './random-program.ts';

export function printProgram(seeds: readonly Seed[]): string {
  const scope = new Scope('async');
  const body = statements(seeds, scope);
  return `'use strict';\nexpose(async function main() {\n${body}\n});\n`;
}
