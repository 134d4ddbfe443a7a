import { z } from 'zod';
import { limits } from '../limits.ts';
import { answerFormat } from './answer-format.ts';
import { repoPath } from './quoted-line.ts';
import { textReplacement } from './text-replacement.ts';

const edit = textReplacement('File that is there.');

const newFile = z.object({
  path: repoPath.describe('Path from the top of the repository, where no file is.'),
  text: z.string().min(1).max(limits.draftLength),
});

const draft = z.object({
  title: z.string().min(1).describe('What this does, a few words, as in the first line of a commit.'),
  why: z.string().describe('Why it is so, or why there is nothing to be done; one or two sentences.'),
  edits: z.array(edit).max(limits.editsPerDraft).describe('In files that are there, or empty.'),
  files: z.array(newFile).max(limits.newFilesPerDraft).describe('New files, or empty.'),
});
export type DraftAnswer = z.infer<typeof draft>;

/** Half a draft is none: what breaks the schema breaks all of it. */
const read = draft.refine(
  ({ edits, files }) =>
    lengthOf(
      edits.map(({ replace }) => replace),
      files.map(({ text }) => text),
    ) <= limits.draftLength,
  { path: ['files'], message: 'too long' },
);

function lengthOf(...texts: readonly (readonly string[])[]): number {
  return texts.flat().reduce((sum, { length }) => sum + length, 0);
}

export const draftAnswer = answerFormat('draft', draft, read);
