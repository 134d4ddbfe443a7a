import { z } from 'zod';
import { shortSha } from '../../domain/ids.ts';
import { limits } from '../limits.ts';
import { defineTool } from './tool.ts';

export const commitMessages = defineTool({
  name: 'commit_messages',
  purpose: 'Shows the messages of the commits of the change, the oldest first.',
  input: z.object({}),
  find: async (_input, { explorer }) => {
    const commits = await explorer.commits();
    if (commits.length === 0) return { refusal: 'There are none.' };
    const texts = commits.map(
      ({ commit, message }) => `${shortSha(commit)} ${message.slice(0, limits.proseLength)}`,
    );
    return { data: texts.join('\n\n') };
  },
});
