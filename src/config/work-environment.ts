import { z } from 'zod';
import { optional, wholeNumber } from './setting.ts';
import type { Setting } from './setting.ts';

/** What is kept, and how work is done. */
export const workEnvironment = {
  dataFolder: {
    name: 'AUTOGLM_DATA',
    purpose:
      'Folder that keeps the state: the database and the secret of the markers. It is made when it is missing',
    default: 'autoglm-data',
    example: '/var/lib/autoglm',
    value: z.string(),
  },
  markerSecret: {
    name: 'MARKER_SECRET',
    purpose:
      'Secret that seals the markers in what the bot posts; empty: one is made and kept in the state folder. With another one the bot does not know its own comments again',
    default: '',
    example: 'output-of-openssl-rand-hex-32',
    value: optional(z.string().min(16, 'expected at least 16 characters')),
    isSecret: true,
  },
  defaultsFile: {
    name: 'AUTOGLM_DEFAULTS',
    purpose:
      'A file in the format of `.autoglm.yml` that holds below every repository’s own: the defaults of this installation',
    default: '',
    example: '/etc/autoglm/defaults.yml',
    value: optional(z.string()),
  },
  resultCacheFiles: {
    name: 'RESULT_CACHE_FILES',
    purpose: 'How many analysed files are remembered, so that an unchanged file is not analysed again',
    default: '5000',
    example: '20000',
    value: wholeNumber(0, 1_000_000),
  },
  keepDays: {
    name: 'KEEP_DAYS',
    purpose: 'Days that deliveries, finished work and what models answered are kept for looking back',
    default: '30',
    example: '7',
    value: wholeNumber(1, 3_650),
  },
  keepReviewDays: {
    name: 'KEEP_REVIEW_DAYS',
    purpose:
      'Days that calls to models are kept, and reviews whose place a newer one of the same change took; the last review of a change stays',
    default: '90',
    example: '365',
    value: wholeNumber(1, 3_650),
  },
  jobConcurrency: {
    name: 'JOB_CONCURRENCY',
    purpose: 'How many changes are worked on at the same time',
    default: '4',
    example: '8',
    value: wholeNumber(1, 64),
  },
  tellConcurrency: {
    name: 'TELL_CONCURRENCY',
    purpose:
      'How many messages to chats and callbacks are on their way at the same time; they have lanes of their own, so that no review waits for them',
    default: '4',
    example: '8',
    value: wholeNumber(1, 64),
  },
  jobAttempts: {
    name: 'JOB_ATTEMPTS',
    purpose: 'How often work is tried before it is given up and listed by `autoglm jobs --state dead`',
    default: '10',
    example: '5',
    value: wholeNumber(1, 100),
  },
  jobLeaseSeconds: {
    name: 'JOB_LEASE_SECONDS',
    purpose: 'Seconds without a sign of life after which work is taken up by another worker',
    default: '60',
    example: '120',
    value: wholeNumber(1, 3_600),
  },
  retryFirstSeconds: {
    name: 'RETRY_FIRST_SECONDS',
    purpose: 'Seconds before the second attempt; each further wait is twice as long, give or take a quarter',
    default: '5',
    example: '1',
    value: wholeNumber(0, 3_600),
  },
  retryMostSeconds: {
    name: 'RETRY_MOST_SECONDS',
    purpose: 'Seconds that the wait between two attempts has at most',
    default: '1800',
    example: '300',
    value: wholeNumber(1, 86_400),
  },
  reviewDelaySeconds: {
    name: 'REVIEW_DELAY_SECONDS',
    purpose: 'Seconds a review waits for further pushes to the same change',
    default: '0',
    example: '10',
    value: wholeNumber(0, 3_600),
  },
  pollSeconds: {
    name: 'POLL_SECONDS',
    purpose: 'Seconds after which the queue is looked at although nothing was announced',
    default: '2',
    example: '10',
    value: wholeNumber(1, 3_600),
  },
  reconcileMinutes: {
    name: 'RECONCILE_MINUTES',
    purpose: 'Minutes between two looks for changes and messages that were missed; one is made at each start',
    default: '60',
    example: '15',
    value: wholeNumber(1, 10_080),
  },
  reconcileDays: {
    name: 'RECONCILE_DAYS',
    purpose:
      'Days back that messages and commands that were missed are looked for; GitHub keeps its messages for three',
    default: '7',
    example: '14',
    value: wholeNumber(1, 30),
  },
  groupRepositories: {
    name: 'GROUP_REPOSITORIES',
    purpose:
      'So many repositories of a group have their open changes reviewed again when the settings of the group change; the others follow at their next push',
    default: '200',
    example: '1000',
    value: wholeNumber(0, 100_000),
  },
  pendingAfterSeconds: {
    name: 'PENDING_AFTER_SECONDS',
    purpose:
      'Seconds after which a review that is still under way is announced by a status, and in chats that show the change; most end before',
    default: '5',
    example: '30',
    value: wholeNumber(0, 3_600),
  },
  conflictWaitSeconds: {
    name: 'CONFLICT_WAIT_SECONDS',
    purpose:
      'Seconds after a push before a forge is asked whether the changes of that branch can still be merged, and between two times of asking, for it does not know at once',
    default: '5',
    example: '15',
    value: wholeNumber(0, 600),
  },
  conflictTries: {
    name: 'CONFLICT_TRIES',
    purpose: 'How often a forge is asked whether a change can be merged until it knows',
    default: '6',
    example: '12',
    value: wholeNumber(1, 100),
  },
  settlingSeconds: {
    name: 'SETTLING_SECONDS',
    purpose:
      'Seconds for which a forge that does not show what it just took is thought to answer from an older copy, and asked again later',
    default: '10',
    example: '30',
    value: wholeNumber(0, 3_600),
  },
  requestTimeout: {
    name: 'REQUEST_TIMEOUT',
    purpose: 'Seconds that a forge has to answer one request',
    default: '30',
    example: '60',
    value: wholeNumber(1, 600),
  },
} as const satisfies Record<string, Setting>;
