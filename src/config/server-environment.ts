import { z } from 'zod';
import { optional, webAddress, wholeNumber } from './setting.ts';
import type { Setting } from './setting.ts';

/** How the process runs. */
export const serverEnvironment = {
  host: {
    name: 'HOST',
    purpose: 'Address the server listens on; `0.0.0.0` accepts connections from other machines',
    default: '127.0.0.1',
    example: '0.0.0.0',
    value: z.string(),
  },
  port: {
    name: 'PORT',
    purpose: 'Port the server listens on; 0 lets the system choose a free one',
    default: '3000',
    example: '8080',
    value: wholeNumber(0, 65_535),
  },
  publicUrl: {
    name: 'PUBLIC_URL',
    purpose: 'Address under which forges and people reach the server; empty: the address it listens on',
    default: '',
    example: 'https://autoglm.example.com',
    value: optional(webAddress),
  },
  patchLinkDays: {
    name: 'PATCH_LINK_DAYS',
    purpose:
      'Days for which a patch that is too long for a comment can be fetched by its link, which needs PUBLIC_URL; whoever has the link can read the patch',
    default: '7',
    example: '1',
    value: wholeNumber(1, 90),
  },
  rulePages: {
    name: 'RULE_PAGES_URL',
    purpose:
      'Address of a copy of the folder `docs/rules`, which comments link to; empty: comments link to no page',
    default: '',
    example: 'https://docs.example.com/autoglm/rules',
    value: optional(webAddress),
  },
  logLevel: {
    name: 'LOG_LEVEL',
    purpose: 'From which level on lines are logged',
    default: 'info',
    example: 'debug',
    value: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
  },
  shutdownTimeout: {
    name: 'SHUTDOWN_TIMEOUT',
    purpose: 'Seconds that running work has to finish after SIGTERM; what is open then is cut off',
    default: '10',
    example: '30',
    value: wholeNumber(0, 3_600),
  },
  webhookBodyLimit: {
    name: 'WEBHOOK_BODY_LIMIT',
    purpose: 'Bytes that the body of a webhook may have; GitHub sends at most 25 MiB',
    default: '26214400',
    example: '5242880',
    value: wholeNumber(1_024, 104_857_600),
  },
} as const satisfies Record<string, Setting>;
