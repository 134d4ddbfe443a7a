import { defineHandler } from './handler.ts';

export const keepComment = defineHandler({
  on: ['comment-posted'],
  purpose: 'Keeps what people write below a change, from which commands are read.',
  decide: () => [],
});
