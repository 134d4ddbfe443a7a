import { blameLine } from './blame-line.ts';
import { commitMessages } from './commit-messages.ts';
import { fileDiff } from './file-diff.ts';
import { findSymbol } from './find-symbol.ts';
import { listFiles } from './list-files.ts';
import { readFile } from './read-file.ts';
import { repositoryGuidelines } from './repository-guidelines.ts';
import { ruleFindings } from './rule-findings.ts';
import { searchText } from './search-text.ts';
import type { Tool } from './tool.ts';

/** All that a model can do: it reads. */
export const tools: readonly Tool[] = [
  readFile,
  listFiles,
  searchText,
  findSymbol,
  fileDiff,
  blameLine,
  commitMessages,
  ruleFindings,
  repositoryGuidelines,
];
