import type { Rule } from '../../forge-stand-in/rules/rule.ts';

export interface Described {
  readonly userAgent: string | undefined;
  /** undefined: no such address, or none that the stand-in models. */
  readonly operation: string | undefined;
  readonly documentation: string;
  /** The body is JSON, or there is none. */
  readonly isReadable: boolean;
  /** What the description of the vendor objects to. */
  readonly objections: readonly string[];
}

export const requestRules: readonly Rule<Described>[] = [
  {
    name: 'user-agent',
    documentation:
      'https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent',
    title: 'All API requests must include a valid User-Agent header',
    check: ({ userAgent }) =>
      userAgent === undefined || userAgent === ''
        ? {
            status: 403,
            message:
              'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
          }
        : undefined,
  },
  {
    name: 'described-operation',
    documentation: 'https://github.com/github/rest-api-description',
    title: 'The address is one that the description lists',
    check: ({ operation }) => (operation === undefined ? { status: 404, message: 'Not Found' } : undefined),
  },
  {
    name: 'readable-body',
    documentation:
      'https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed',
    title: 'Problems parsing JSON',
    check: ({ isReadable }) => (isReadable ? undefined : { status: 400, message: 'Problems parsing JSON' }),
  },
  {
    name: 'described-request',
    documentation: 'https://github.com/github/rest-api-description',
    title:
      'Path, query and body are as described, and nothing else is in them (GitHub itself drops what it does not know)',
    check: ({ objections: [first] }) =>
      first === undefined
        ? undefined
        : { status: 422, message: `Invalid request.\n\n${first}`, errors: [first], detail: first },
  },
];
