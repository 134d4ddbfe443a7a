import type { DraftProblem } from './draft.ts';
import { say } from './locale.ts';
import type { Localized } from './locale.ts';

/** For people, and for the model that may try once more. `{path}` stands for the file. */
export const draftProblemWords: Readonly<Record<DraftProblem['kind'], Localized>> = {
  'path-not-allowed': say('{path} is a file that no model may write', '{path} 不允许由模型改写'),
  'out-of-scope': say('{path} is none of the files that this is about', '{path} 不在本次请求的范围内'),
  'is-there': say('{path} should be new, and is there already', '{path} 应为新文件，但已经存在'),
  'below-a-file': say('{path} would stand below a file', '{path} 的上级路径是一个文件'),
  'does-not-apply': say(
    'an edit of {path} does not apply: its text must stand there exactly once',
    '对 {path} 的修改无法应用：要替换的文本必须恰好出现一次',
  ),
  'not-plain': say(
    '{path} would hold hidden characters or what looks like a secret',
    '{path} 中会出现不可见字符或疑似密钥的内容',
  ),
  'changes-nothing': say('{path} would stay as it is', '{path} 没有任何变化'),
  'not-utf-8': say('{path} is not UTF-8', '{path} 不是 UTF-8'),
  unread: say(
    '{path} is in no language that is read here, so that it cannot be shown to parse',
    '{path} 不属于可解析的语言，无法证明其可以解析',
  ),
  'does-not-parse': say('{path} would not parse', '{path} 将无法解析'),
  'still-reported': say('the finding in {path} would still be there', '{path} 中的问题依然存在'),
  'new-finding': say('a rule would find something new in {path}', '会有规则在 {path} 中发现新问题'),
  'check-failed': say(
    "the project's own check does not pass with it any more",
    '应用后项目自身的检查不再通过',
  ),
  'not-stable': say(
    'the rule would want more changes at that place in {path}',
    '规则会要求在 {path} 的同一处继续修改',
  ),
};
