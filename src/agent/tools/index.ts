import { blameLine } from './blame-line.ts';
import { commitMessages } from './commit-messages.ts';
import { fileDiff } from './file-diff.ts';
import { findSymbol } from './find-symbol.ts';
import { linkedTicket } from './linked-ticket.ts';
import { listFiles } from './list-files.ts';
import { peopleSaid } from './people-said.ts';
import { readFile } from './read-file.ts';
import { repositoryGuidelines } from './repository-guidelines.ts';
import { ruleFindings } from './rule-findings.ts';
import { searchText } from './search-text.ts';
import type { Desk, Tool } from './tool.ts';

/** What a model can do in every repository: it reads. */
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

/** With those for what is there only at times. */
export function toolsFor({ tickets, recall }: Pick<Desk, 'tickets' | 'recall'>): readonly Tool[] {
  return [
    ...tools,
    ...(tickets === undefined ? [] : [linkedTicket]),
    ...(recall === undefined ? [] : [peopleSaid]),
  ];
}
