import type { Rule } from '../../forge-stand-in/rules/rule.ts';

export interface Asked {
  /** undefined: no such address, or none that the stand-in models. */
  readonly operation: string | undefined;
  /** The body is in the form that it says, or there is none. */
  readonly isReadable: boolean;
  /** Names of what must be given and is not. */
  readonly missing: readonly string[];
}

export const requestRules: readonly Rule<Asked>[] = [
  {
    name: 'known-operation',
    documentation: 'https://docs.gitlab.com/api/rest/',
    title: 'The address is one of the API',
    check: ({ operation }) =>
      operation === undefined
        ? { status: 404, message: '404 Not Found', body: { error: '404 Not Found' } }
        : undefined,
  },
  {
    name: 'readable-body',
    documentation: 'https://docs.gitlab.com/api/rest/troubleshooting/#status-code-400',
    title: 'The body is JSON or a form',
    check: ({ isReadable }) =>
      isReadable
        ? undefined
        : { status: 400, message: 'bad', body: { error: 'The provided content is not valid' } },
  },
  {
    name: 'required-parameters',
    documentation: 'https://docs.gitlab.com/api/rest/troubleshooting/#status-code-400',
    title: 'A required attribute of the API request is missing',
    check: ({ missing: [name] }) =>
      name === undefined
        ? undefined
        : { status: 400, message: `${name} is missing`, body: { error: `${name} is missing` }, detail: name },
  },
];
