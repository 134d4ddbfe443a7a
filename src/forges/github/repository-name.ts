import { AppError } from '../../domain/errors.ts';

export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** @throws {AppError} `invalid-input` when it is not `owner/name`. */
export function parseRepositoryName(path: string): RepositoryName {
  const match = /^([\w.-]+)\/([\w.-]+)$/.exec(path);
  const [, owner, repo] = match ?? [];
  if (owner === undefined || repo === undefined) {
    throw new AppError('invalid-input', { what: 'name of a GitHub repository', got: path });
  }
  return { owner, repo };
}
