import { readFile } from 'node:fs/promises';
import { AppError } from '../domain/errors.ts';
import type { ConfigLayer } from './config-layer.ts';
import { placeOf, wordsOf } from './config-problem.ts';
import type { ConfigProblem } from './config-problem.ts';
import { parseRepositoryFile } from './repository-file.ts';
import type { FullRuleCatalogue } from './rule-catalogue.ts';

/**
 * A settings file that somebody named: other than a repository's own it must be there and be right.
 * @param name As it was named, for error texts.
 * @throws {AppError} `not-found`, `invalid-configuration`
 */
export async function readSettingsFile(
  path: string,
  name: string,
  catalogue: FullRuleCatalogue,
): Promise<ConfigLayer> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    const hint = 'Check the path; `autoglm init` writes a file to begin with.';
    throw new AppError('not-found', { what: 'configuration file', name, hint }, { cause });
  });
  const parsed = parseRepositoryFile(text, name, catalogue);
  if (parsed.kind === 'valid') return parsed.layer;
  throw invalidConfiguration(name, parsed.problems);
}

function invalidConfiguration(name: string, problems: readonly ConfigProblem[]): AppError {
  const [first = '', ...rest] = problems.map((one) => `${placeOf(name, one)}: ${wordsOf(one, 'en')}`);
  const [where = name, ...words] = first.split(': ');
  return new AppError('invalid-configuration', { where, problem: [words.join(': '), ...rest].join('\n') });
}
