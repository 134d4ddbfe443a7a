import { isLonger, type Rule } from '../../forge-stand-in/rules/rule.ts';

export interface ProposedNote {
  readonly body: string;
}

export const noteRules: readonly Rule<ProposedNote>[] = [
  {
    name: 'note-body',
    documentation: 'https://docs.gitlab.com/api/notes/#create-a-merge-request-note',
    title: 'body: yes, the content of a note',
    check: ({ body }) =>
      body.trim() === ''
        ? { status: 400, message: '400 Bad request - Note {:note=>["can\'t be blank"]}' }
        : undefined,
  },
  {
    name: 'note-length',
    documentation: 'https://docs.gitlab.com/api/notes/#create-a-merge-request-note',
    title: 'body: limited to 1,000,000 characters',
    check: ({ body }) =>
      isLonger(body, 1_000_000)
        ? {
            status: 400,
            message: '400 Bad request - Note {:note=>["is too long (maximum is 1000000 characters)"]}',
          }
        : undefined,
  },
];
