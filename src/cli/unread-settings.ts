import type { ConfigProblem } from '../config/config-problem.ts';
import { parseRepoPath } from '../domain/ids.ts';
import type { RepoPath } from '../domain/ids.ts';
import { say } from '../domain/locale.ts';
import type { Localized } from '../domain/locale.ts';
import { isOwnRuleFile, ownRuleCasesFolder, ownRulesFolder } from '../domain/own-rule.ts';
import type { LocalChange } from '../forges/local/open-change.ts';
import type { BrokenFile } from '../review/own-settings.ts';

/** Names that settings are given by mistake: their author believes them in force. */
export const misnamedSettings = ['.autoglm.yaml', 'autoglm.yml', 'autoglm.yaml'].map(parseRepoPath);

/** @param inForce The name that is read. */
export function misnamedFile(file: RepoPath, inForce: RepoPath): BrokenFile {
  const message = say(
    `The file is not read: settings stand in \`${inForce}\`.`,
    `不会读取该文件：设置应写在 \`${inForce}\` 中。`,
  );
  return { file, problems: [atStart(message)] };
}

/** Rules in folders of their own, as other tools read them. */
export async function unreadRuleFiles(
  inFolder: readonly RepoPath[],
  filesIn: LocalChange['filesIn'],
): Promise<readonly BrokenFile[]> {
  const others = inFolder.filter((path) => !isOwnRuleFile(path) && path !== ownRuleCasesFolder);
  const below = await Promise.all(others.map(filesIn));
  return below
    .flat()
    .filter((path) => /\.ya?ml$/.test(path))
    .map((file) => ({ file, problems: [atStart(notBelow)] }));
}

const notBelow = say(
  `The file is not read: rules stand right in \`${ownRulesFolder}\`.`,
  `不会读取该文件：规则应直接放在 \`${ownRulesFolder}\` 中。`,
);

function atStart(message: Localized): ConfigProblem {
  return { line: 1, column: 1, allowed: [], message };
}
