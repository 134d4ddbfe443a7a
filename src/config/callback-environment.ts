import { wholeNumber } from './setting.ts';
import type { Setting } from './setting.ts';

/** Programs that are told of changes. */
export const callbackEnvironment = {
  callbackTimeout: {
    name: 'CALLBACK_TIMEOUT',
    purpose: 'Seconds that the receiver of a callback has to answer',
    default: '10',
    example: '5',
    value: wholeNumber(1, 120),
  },
  callbackAnswerBytes: {
    name: 'CALLBACK_ANSWER_BYTES',
    purpose: 'Bytes that are read of what the receiver of a callback answers, to say why it failed',
    default: '2048',
    example: '256',
    value: wholeNumber(0, 1_048_576),
  },
  callbackRetryHours: {
    name: 'CALLBACK_RETRY_HOURS',
    purpose:
      'Hours for which a callback that fails is sent again before it is given up and listed by `autoglm callbacks dead`',
    default: '24',
    example: '72',
    value: wholeNumber(0, 720),
  },
  callbackRetryFirstSeconds: {
    name: 'CALLBACK_RETRY_FIRST_SECONDS',
    purpose:
      'Seconds before a callback is sent for the second time; each further wait is twice as long, give or take a quarter',
    default: '5',
    example: '30',
    value: wholeNumber(1, 3_600),
  },
  callbackRetryMostSeconds: {
    name: 'CALLBACK_RETRY_MOST_SECONDS',
    purpose: 'Seconds that the wait between two attempts at a callback has at most',
    default: '3600',
    example: '7200',
    value: wholeNumber(1, 86_400),
  },
} as const satisfies Record<string, Setting>;
