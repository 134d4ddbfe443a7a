import { z } from 'zod';
import { parseRepoPath } from '../../domain/ids.ts';
import { limits } from '../limits.ts';
import { defineTool } from './tool.ts';

/** Where projects write down how they work. */
const guidelinePaths = [
  'AGENTS.md',
  'CONTRIBUTING.md',
  '.github/CONTRIBUTING.md',
  '.gitlab/CONTRIBUTING.md',
  'docs/CONTRIBUTING.md',
].map(parseRepoPath);

/** Of the target branch only: what a change writes into them is no guideline yet. */
export const repositoryGuidelines = defineTool({
  name: 'repository_guidelines',
  purpose:
    'Shows how the maintainers want code to be written: AGENTS.md, CONTRIBUTING.md and their own words.',
  input: z.object({}),
  find: async (_input, { files, instructions }) => {
    const found = await files.files(guidelinePaths, 'base');
    const each = Math.floor(limits.toolAnswerLength / (guidelinePaths.length + 1));
    const texts = [...found.values()].map(({ path, text }) => `${path}\n${text.slice(0, each)}`);
    const said = instructions.trim() === '' ? [] : [instructions.slice(0, each)];
    if (said.length + texts.length === 0) return { refusal: 'There are none.' };
    return { data: [...said, ...texts].join('\n\n') };
  },
});
