import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { AppError, messageOf } from '../../domain/errors.ts';
import { parseSha } from '../../domain/ids.ts';
import { given } from './ci-run.ts';
import type { ReadCiChange } from './ci-run.ts';

const repository = z.object({ full_name: z.string() });

/** Of `pull_request` and `pull_request_target`. https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request */
const payload = z.object({
  pull_request: z
    .object({
      number: z.int(),
      author_association: z.string(),
      base: z.object({ sha: z.string(), repo: repository }),
      // A fork may be gone.
      head: z.object({ sha: z.string(), repo: repository.nullable() }),
    })
    .optional(),
});

/** A member of the organisation may have no more than the right to read, which shows where he has to work in a fork. */
const insiders = ['OWNER', 'MEMBER', 'COLLABORATOR'];

/** @throws {AppError} `invalid-input` for an event that cannot be read */
export const readGitHubActions: ReadCiChange = (variables) => {
  const path = given(variables, 'GITHUB_EVENT_PATH');
  const change = path === undefined ? undefined : readEvent(path).pull_request;
  if (change === undefined) return undefined;
  const { number, base, head, author_association: association } = change;
  return {
    place: {
      forge: 'github',
      serverUrl: given(variables, 'GITHUB_SERVER_URL') ?? 'https://github.com',
      repository: base.repo.full_name,
      number,
    },
    base: parseSha(base.sha),
    head: parseSha(head.sha),
    isOutsideAuthor: head.repo?.full_name !== base.repo.full_name || !insiders.includes(association),
  };
};

function readEvent(path: string): z.output<typeof payload> {
  try {
    return payload.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    const got = `${path}: ${messageOf(cause)}`;
    throw new AppError('invalid-input', { what: 'event of GitHub Actions', got }, { cause });
  }
}
