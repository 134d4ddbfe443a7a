import { z } from 'zod';
import { weekdays } from '../domain/week.ts';
import { timeZone } from './notification-schema.ts';
import { wholeNumber } from './setting.ts';
import type { Setting } from './setting.ts';

/** When channels are told their week. */
export const digestEnvironment = {
  digestDay: {
    name: 'DIGEST_DAY',
    purpose:
      'Day on which channels are told their week, where a route or the usual channel wants that; `never`: they are not',
    default: 'monday',
    example: 'friday',
    value: z.enum([...weekdays, 'never']),
  },
  digestHour: {
    name: 'DIGEST_HOUR',
    purpose: 'Hour, from 0 to 23, from which on they are told it',
    default: '9',
    example: '16',
    value: wholeNumber(0, 23),
  },
  digestTimeZone: {
    name: 'DIGEST_TIME_ZONE',
    purpose: 'Time zone of that day and hour',
    default: 'UTC',
    example: 'Europe/Berlin',
    value: timeZone,
  },
} as const satisfies Record<string, Setting>;
