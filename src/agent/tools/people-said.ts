import { z } from 'zod';
import { defineTool } from './tool.ts';

/** What stands there was written by people with rights in the repository, and is data all the same. */
export const peopleSaid = defineTool({
  name: 'people_said',
  purpose:
    'Finds what people of this repository said of findings before: which ones they did not want, and why.',
  input: z.object({ words: z.string().min(2).max(200).describe('A path, a name, a kind of bug.') }),
  find: async ({ words }, { recall }) => {
    const rows = (await recall?.(words)) ?? [];
    return rows.length === 0 ? { refusal: 'Nobody said anything of it.' } : { data: rows.join('\n') };
  },
});
