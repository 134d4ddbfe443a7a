import { z } from 'zod';
import { optional, webAddress } from './setting.ts';
import type { Setting } from './setting.ts';

/** A project of Jira, and where changes may name its tickets. */
export interface JiraProject {
  readonly key: string;
  /** Path of a repository, or of what repositories are below; undefined: all of them. */
  readonly below: string | undefined;
}

const project = /^([A-Z][A-Z0-9_]{1,19})(?:=([\w.-]+(?:\/[\w.-]+)*))?$/;
const wrong =
  'expected keys of projects with commas between them, each perhaps with the path of its repositories, such as SHOP, PAY=acme/payments';

const projects: z.ZodType<readonly JiraProject[], string> = z.string().transform((text, context) => {
  const parts = text.split(',').map((part) => project.exec(part.trim()));
  const found = parts.flatMap((part) => (part?.[1] === undefined ? [] : [{ key: part[1], below: part[2] }]));
  if (found.length === parts.length) return found;
  context.addIssue(wrong);
  return z.NEVER;
});

/** The Jira part. */
export const jiraEnvironment = {
  jiraUrl: {
    name: 'JIRA_URL',
    purpose: 'Address of Jira, with its path where it is not at the root of its host',
    default: '',
    example: 'https://example.atlassian.net',
    value: optional(webAddress),
  },
  jiraEmail: {
    name: 'JIRA_EMAIL',
    purpose: 'E-mail address of the account of `JIRA_TOKEN` at Jira Cloud; a Data Center needs none',
    default: '',
    example: 'bot@example.com',
    value: optional(z.string().regex(/^[^\s:@]+@[^\s:@]+$/, 'expected an e-mail address')),
  },
  jiraToken: {
    name: 'JIRA_TOKEN',
    purpose:
      'API token of an account of Jira Cloud, or personal access token of a Data Center; it needs to read the projects and nothing else',
    default: '',
    example: 'token-as-shown-once',
    value: optional(z.string().regex(/^[\x21-\x7e]+$/, 'expected a token without white space')),
    isSecret: true,
  },
  jiraProjects: {
    name: 'JIRA_PROJECTS',
    purpose:
      'Keys of the projects whose tickets are read for the changes that name them, each with the path below which the repositories are that may; without a path all may. What a ticket says is quoted at the change, for whoever can read that',
    default: '',
    example: 'SHOP, PAY=acme/payments',
    value: optional(projects),
  },
} as const satisfies Record<string, Setting>;
