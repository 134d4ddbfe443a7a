import { plainFaults, type Fault } from '../../forge-stand-in/http/faults.ts';

/** Ready-made answers as GitHub words them. */
export const faults = {
  ...plainFaults,
  status: (status: number, message = 'Server Error'): Fault => ({
    kind: 'answer',
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  }),
  /** @param seconds Until requests are answered again. */
  primaryLimit: (seconds: number, status: 403 | 429 = 403): Fault => ({
    kind: 'answer',
    status,
    headers: {
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-used': '5000',
      'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000 + seconds)),
    },
    body: {
      message: 'API rate limit exceeded for installation ID 1.',
      documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api',
      status: String(status),
    },
  }),
  secondaryLimit: (seconds: number, status: 403 | 429 = 403): Fault => ({
    kind: 'answer',
    status,
    headers: { 'retry-after': String(seconds) },
    body: {
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      documentation_url:
        'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
      status: String(status),
    },
  }),
} as const;
