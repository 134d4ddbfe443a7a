import { z } from 'zod';
import { optional, pemKey, webAddress, wholeNumber } from './setting.ts';
import type { Setting } from './setting.ts';

/** The GitHub part. */
export const gitHubEnvironment = {
  githubAppId: {
    name: 'APP_ID',
    purpose: 'Number of the GitHub App, from its settings page',
    default: '',
    example: '123456',
    value: optional(z.string().regex(/^\d+$/, 'expected a number')),
  },
  githubPrivateKey: {
    name: 'PRIVATE_KEY',
    purpose: 'Private key of the GitHub App, in PEM form; line ends may be written as `\\n`',
    default: '',
    example: String.raw`-----BEGIN RSA PRIVATE KEY-----\n…`,
    value: optional(pemKey),
    isSecret: true,
  },
  githubWebhookSecret: {
    name: 'WEBHOOK_SECRET',
    purpose: 'Secret by which GitHub signs its webhooks, as entered in the settings of the App',
    default: '',
    example: 'output-of-openssl-rand-hex-32',
    value: optional(z.string().min(8, 'expected at least 8 characters')),
    isSecret: true,
  },
  githubClientId: {
    name: 'GITHUB_CLIENT_ID',
    purpose: 'Client id of the GitHub App, for signing people in',
    default: '',
    example: 'Iv23abcdefghij',
    value: optional(z.string()),
  },
  githubClientSecret: {
    name: 'GITHUB_CLIENT_SECRET',
    purpose: 'Client secret of the GitHub App, for signing people in',
    default: '',
    example: 'client-secret-as-shown-once',
    value: optional(z.string()),
    isSecret: true,
  },
  githubApiUrl: {
    name: 'GITHUB_API_URL',
    purpose:
      'Address of GitHub’s API; for GitHub Enterprise Server it ends in `/api/v3`. It goes before `GHE_HOST`',
    default: '',
    example: 'https://github.example.com/api/v3',
    value: optional(webAddress),
  },
  gheHost: {
    name: 'GHE_HOST',
    purpose: 'Host of a GitHub Enterprise Server, in place of `GITHUB_API_URL`',
    default: '',
    example: 'github.example.com',
    value: optional(z.string().regex(/^[\w.-]+(?::\d+)?$/, 'expected a host name, without https://')),
  },
  gheProtocol: {
    name: 'GHE_PROTOCOL',
    purpose: 'Protocol of that host',
    default: 'https',
    example: 'http',
    value: z.enum(['https', 'http']),
  },
  githubServerUrl: {
    name: 'GITHUB_SERVER_URL',
    purpose:
      'Address of GitHub’s web pages, for links and sign-in; empty: derived from `GHE_HOST`, or github.com',
    default: '',
    example: 'https://github.example.com',
    value: optional(webAddress),
  },
  githubWriteSpacing: {
    name: 'GITHUB_WRITE_SPACING',
    purpose:
      'Milliseconds between two writes of one installation; GitHub asks for a second, and for more where people are notified',
    default: '1000',
    example: '3000',
    value: wholeNumber(0, 60_000),
  },
} as const satisfies Record<string, Setting>;
