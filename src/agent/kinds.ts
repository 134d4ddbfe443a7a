import type { ProposalKind } from '../domain/agent.ts';
import type { Family } from '../domain/rule-meta.ts';

export const familyOf: Readonly<Record<ProposalKind, Family>> = {
  logic: 'correctness',
  'api-misuse': 'correctness',
  'missing-case': 'correctness',
  test: 'correctness',
  contract: 'correctness',
  security: 'security',
  performance: 'complexity',
};

/** What rules call wrong in a program that does something else than it should. */
const wrongs: readonly Family[] = [
  'null-deref',
  'resource-leak',
  'async',
  'correctness',
  'error-handling',
  'concurrency',
];

/** Families of rules whose finding at the same line says the same. */
export const familiesAlike: Readonly<Record<ProposalKind, readonly Family[]>> = {
  logic: wrongs,
  'api-misuse': [...wrongs, 'security'],
  'missing-case': wrongs,
  test: ['correctness'],
  contract: wrongs,
  security: ['security', 'governance'],
  performance: ['complexity', 'resource-leak', 'async'],
};
