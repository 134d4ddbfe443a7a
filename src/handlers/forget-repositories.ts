import { defineHandler } from './handler.ts';

export const forgetRepositories = defineHandler({
  on: ['repositories-removed'],
  purpose: 'Deletes what is known of a repository from which the bot was removed.',
  decide: ({ repositories, installation, forge }) => [
    {
      kind: 'forget-repositories',
      key: `${forge}:installation:${installation}`,
      supersedes: false,
      payload: { forge, paths: repositories.map(({ path }) => path) },
    },
  ],
});
