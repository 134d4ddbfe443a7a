// Written by `npm run docs` from app.yml: do not edit.

/** The GitHub App as it is to be created, but for the addresses, which are known when the server runs. */
export const appManifest = {
  name: 'Open-AutoGLM',
  description: 'Reviews pull requests by their syntax trees and shows only fixes that it has tried.',
  public: false,
  default_events: [
    'check_run',
    'check_suite',
    'issue_comment',
    'pull_request',
    'pull_request_review_comment',
    'push',
  ],
  default_permissions: {
    checks: 'write',
    contents: 'write',
    issues: 'read',
    metadata: 'read',
    pull_requests: 'write',
  },
} as const;
