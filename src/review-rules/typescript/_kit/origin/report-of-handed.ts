import type { Report } from '../../../../analysis/rule.ts';
import { say } from '../../../../domain/locale.ts';
import { rangeOf } from '../../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../../languages/typescript/typescript.ts';
import { nameOfCallee } from '../name-of-callee.ts';
import { shortText } from '../short-text.ts';
import type { HandedValue } from './handed-values.ts';

/**
 * Words for what happens in the other file.
 * @param becomes Goes on after "`x` (from a request) is given to `f`, where it …", in English and in Chinese.
 */
export function reportOfHanded(
  { handed, call, reach: { kind, confidence, line } }: HandedValue,
  file: TypeScriptFile,
  [becomes, chineseBecomes]: readonly [english: string, chinese: string],
): Report {
  const [name, by] = [shortText(handed, file), nameOfCallee(call.callee) ?? shortText(call.callee, file)];
  return {
    ...{ range: rangeOf(handed), kind, confidence },
    what: say(
      `\`${name}\` (from a request) is given to \`${by}\`, where it ${becomes} (line ${line} of its file).`,
      `\`${name}\`（来自请求）被传给 \`${by}\`，并在那里${chineseBecomes}（其所在文件第 ${line} 行）。`,
    ),
  };
}
