import { isLonger, type Rule } from '../../forge-stand-in/rules/rule.ts';

export interface ProposedText {
  readonly body: string;
}

const page = 'https://docs.github.com/rest/issues/comments#create-an-issue-comment';

function invalid(message: string) {
  const errors = [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }];
  return { status: 422, message: 'Validation Failed', errors };
}

export const commentRules: readonly Rule<ProposedText>[] = [
  {
    name: 'issue-comment-body',
    documentation: page,
    title: 'body: required, the contents of the comment',
    check: ({ body }) => (body.trim() === '' ? invalid("Body can't be blank") : undefined),
  },
  {
    name: 'issue-comment-body-length',
    documentation: 'https://github.com/orgs/community/discussions/27190',
    title: 'Body is too long (maximum is 65536 characters)',
    check: ({ body }) =>
      isLonger(body, 65_536) ? invalid('Body is too long (maximum is 65536 characters)') : undefined,
  },
];
