import type { Runner } from './runner.ts';

/** Leaves nothing of a repository behind from which the bot was removed. */
export const forgetRepositories: Runner<'forget-repositories'> = ({ forge, paths }) =>
  Promise.resolve({ next: [], writes: [{ kind: 'forgotten-repositories', forge, paths }] });
