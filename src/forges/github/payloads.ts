import { z } from 'zod';
import { sha } from './answer-shapes.ts';

/** What we read of GitHub's payloads; the rest of them is not looked at, let alone kept. */
const installation = z.object({ id: z.int().positive() });
const repository = z.object({ full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/) });
const side = z.object({ sha });
const change = z.object({ number: z.int().positive(), head: side, base: side });
const account = z.object({ id: z.int(), login: z.string(), type: z.string().optional() });
const app = z.object({ id: z.int() });

/** Of a hook of the App; those of other kinds of hooks name no installation. */
export const envelope = z.object({ installation: installation.optional(), action: z.string().optional() });

export const pullRequest = z.object({
  pull_request: change.extend({ draft: z.boolean().default(false), merged: z.boolean().nullish() }),
  changes: z.object({ base: z.unknown().optional(), title: z.unknown().optional() }).optional(),
  repository,
});

export const checkRun = z.object({
  check_run: z.object({
    external_id: z.string().nullish(),
    head_sha: sha,
    app: app.nullish(),
    pull_requests: z.array(change).default([]),
  }),
  repository,
});

export const checkSuite = z.object({
  check_suite: z.object({ head_sha: sha, app: app.nullish() }),
  repository,
});

const repositories = z.array(repository);
export const installationRepositories = z.object({
  repositories_added: repositories,
  repositories_removed: repositories,
});
export const wholeInstallation = z.object({ repositories: repositories.default([]) });

const paths = z.array(z.string()).default([]);
export const push = z.object({
  ref: z.string(),
  created: z.boolean().default(false),
  deleted: z.boolean().default(false),
  forced: z.boolean().default(false),
  commits: z.array(z.object({ added: paths, removed: paths, modified: paths })).default([]),
  repository: repository.extend({ default_branch: z.string() }),
});
export type Push = z.output<typeof push>;

const comment = z.object({
  id: z.int(),
  node_id: z.string(),
  body: z.string(),
  user: account.nullable(),
  performed_via_github_app: app.nullish(),
});
export type CommentPayload = z.output<typeof comment>;

export const issueComment = z.object({
  issue: z.object({ number: z.int().positive(), pull_request: z.unknown().optional() }),
  comment,
  repository,
});

export const reviewComment = z.object({
  pull_request: z.object({ number: z.int().positive() }),
  comment: comment.extend({ in_reply_to_id: z.int().optional() }),
  repository,
});
