import { plainFaults, type Fault } from '../../forge-stand-in/http/faults.ts';

/** Ready-made answers as GitLab words them. */
export const faults = {
  ...plainFaults,
  status: (status: number, message = `${status} Error`): Fault => ({
    kind: 'answer',
    status,
    body: { message },
  }),
  /** https://docs.gitlab.com/administration/settings/user_and_ip_rate_limits/#response-headers */
  rateLimit: (seconds: number): Fault => ({
    kind: 'answer',
    status: 429,
    text: 'Retry later\n',
    headers: {
      'ratelimit-limit': '60',
      'ratelimit-name': 'throttle_authenticated_api',
      'ratelimit-observed': '67',
      'ratelimit-remaining': '0',
      'ratelimit-reset': String(Math.ceil(Date.now() / 1000 + seconds)),
      'retry-after': String(seconds),
    },
  }),
  /** As while a branch is being updated. */
  conflict: (message = 'Could not update branch. Please refresh and try again.'): Fault => ({
    kind: 'answer',
    status: 409,
    body: { message },
  }),
} as const;
