import type { Rule } from '../../forge-stand-in/rules/rule.ts';

export interface ProposedAward {
  readonly name: string;
  readonly isTwice: boolean;
}

const page = 'https://docs.gitlab.com/api/emoji_reactions/#add-a-new-emoji-reaction';

export const awardRules: readonly Rule<ProposedAward>[] = [
  {
    name: 'award-name',
    documentation: page,
    title: 'name: name of the emoji without colons',
    check: ({ name }) =>
      /^[a-z0-9_+-]+$/.test(name)
        ? undefined
        : { status: 404, message: '404 Award Emoji Name is not a valid emoji name Not Found' },
  },
  {
    name: 'award-once',
    documentation: page,
    title: 'The same emoji is given once by each',
    check: ({ isTwice }) =>
      isTwice ? { status: 404, message: '404 Award Emoji Name has already been taken Not Found' } : undefined,
  },
];
