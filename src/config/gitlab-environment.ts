import { z } from 'zod';
import { optional, webAddress, wholeNumber } from './setting.ts';
import type { Setting } from './setting.ts';

/** A bare name means https, as GitLab's own tools take it. */
const gitLabAddress = z
  .string()
  .transform((text) => (text.includes('://') ? text : `https://${text}`))
  .pipe(webAddress)
  .refine(
    (address) => !/\/api(?:\/|$)|[?#]/.test(address),
    'expected the address of GitLab itself, without what follows it, such as /api/v4',
  );

/** The GitLab part. */
export const gitLabEnvironment = {
  gitlabHost: {
    name: 'GITLAB_HOST',
    purpose:
      'Address of GitLab, with its path where it is not at the root of its host; empty: `https://gitlab.com`',
    default: '',
    example: 'https://example.com/gitlab',
    value: optional(gitLabAddress),
  },
  gitlabUrl: {
    name: 'GITLAB_URL',
    purpose: 'Another name for `GITLAB_HOST`, which goes before it',
    default: '',
    example: 'https://gitlab.example.com',
    value: optional(gitLabAddress),
  },
  gitlabToken: {
    name: 'GITLAB_TOKEN',
    purpose:
      'Access token of a project, of a group, or of an account that only the bot uses, with the scope `api` and the role Developer; in its place the three settings `GITLAB_OAUTH_…` will do',
    default: '',
    example: 'token-as-shown-once',
    value: optional(z.string()),
    isSecret: true,
  },
  gitlabWebhookSecret: {
    name: 'GITLAB_WEBHOOK_SECRET',
    purpose: 'Secret token that GitLab sends with its webhooks; `autoglm gitlab install` enters it there',
    default: '',
    example: 'output-of-openssl-rand-hex-32',
    value: optional(
      z
        .string()
        .min(8, 'expected at least 8 characters')
        .regex(/^[\x20-\x7e]+$/, 'expected letters, digits and signs of ASCII: it travels in a header'),
    ),
    isSecret: true,
  },
  gitlabOAuthClientId: {
    name: 'GITLAB_OAUTH_CLIENT_ID',
    purpose: 'Id of an OAuth application of GitLab, in place of `GITLAB_TOKEN`',
    default: '',
    example: 'application-id',
    value: optional(z.string()),
  },
  gitlabOAuthClientSecret: {
    name: 'GITLAB_OAUTH_CLIENT_SECRET',
    purpose: 'Secret of that application',
    default: '',
    example: 'application-secret-as-shown-once',
    value: optional(z.string()),
    isSecret: true,
  },
  gitlabOAuthRefreshToken: {
    name: 'GITLAB_OAUTH_REFRESH_TOKEN',
    purpose:
      'Refresh token that the bot’s account got from that application. It works once: the next one is kept in the state folder, and followed until this setting is another one',
    default: '',
    example: 'refresh-token-as-shown-once',
    value: optional(z.string()),
    isSecret: true,
  },
  gitlabInstallToken: {
    name: 'GITLAB_INSTALL_TOKEN',
    purpose:
      'Access token of a Maintainer for `autoglm gitlab install` alone, which enters webhooks; empty: `GITLAB_TOKEN`. Give it to that command, not to the server',
    default: '',
    example: 'token-as-shown-once',
    value: optional(z.string()),
    isSecret: true,
  },
  gitlabSettingsProject: {
    name: 'GITLAB_SETTINGS_PROJECT',
    purpose:
      'Name of the project that holds the `.autoglm.yml` of its group: it is looked for in each group above a project',
    default: 'autoglm-config',
    example: 'review-settings',
    value: z.string().regex(/^[\w.-]+$/, 'expected the last part of a project’s path'),
  },
  gitlabWriteSpacing: {
    name: 'GITLAB_WRITE_SPACING',
    purpose:
      'Milliseconds between two writes to GitLab; it asks for none, a host may limit how many it takes',
    default: '0',
    example: '500',
    value: wholeNumber(0, 60_000),
  },
} as const satisfies Record<string, Setting>;
