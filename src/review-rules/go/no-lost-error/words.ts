import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Line } from '../../../domain/text-position.ts';
import type { Confidence } from '../../../domain/finding.ts';
import type { Placed } from './find-lost-errors.ts';
import type { Harm, LostError } from './lost-error.ts';

type Kind = 'unchecked-error' | 'overwritten-error' | 'shadowed-error' | 'rows-error';

export function kindOf(found: LostError): Kind {
  switch (found.problem) {
    case 'unread':
      return found.by === undefined ? 'unchecked-error' : 'overwritten-error';
    case 'shadowed':
    case 'recovered':
      return 'shadowed-error';
    case 'dropped':
    case 'object':
    case 'idle':
      return 'unchecked-error';
    case 'rows':
      return 'rows-error';
  }
}

export function confidenceIn(found: LostError): Confidence {
  // Two of one name may be meant: in real code every other one was.
  // What is given back is nil on purpose now and then; a variable that holds nothing else was meant to hold this one.
  if (found.problem === 'shadowed') return found.isNeverSet ? 'likely' : 'possible';
  if (found.problem === 'rows' && found.isOfLines === true) return 'possible';
  if (found.problem !== 'dropped') return 'likely';
  return /^(?:closed|place|own|beside|stored|all-written)$/.test(found.harm) ? 'possible' : 'certain';
}

export function whatOf({ found, lineAt }: Placed): Localized {
  switch (found.problem) {
    case 'unread':
      if (found.isNextTurn === true) return overwrittenInTurn(found.name, found.call);
      return unread(found.name, found.call, found.by === undefined ? undefined : lineAt(found.by.start));
    case 'shadowed':
      return (found.isAsked ? askedOutside : shadowed)(found.name, lineAt(found.end.start));
    case 'recovered':
      return recovered(found.name);
    case 'dropped':
      return dropped(found.call, found.harm);
    case 'object':
      return say(
        `The object is stored when \`${found.call}\` succeeds, and nobody learns when it does not: a failed upload looks like a success.`,
        `只有 \`${found.call}\` 成功时对象才会保存，而失败时无人知晓：失败的上传看起来像成功。`,
      );
    case 'idle':
      return say(
        `Nothing is done where \`${found.name}\` is an error: the code goes on as if there were none. If that is meant, say why in a comment.`,
        `\`${found.name}\` 为错误时什么都没有做：代码会像没有出错一样继续。若是有意为之，请用注释说明原因。`,
      );
    case 'rows':
      return say(
        `The loop also ends when reading fails, and nothing here looks at \`${found.rows}.Err()\`: what was read may be a part.`,
        `读取出错时循环同样会结束，而这里没有检查 \`${found.rows}.Err()\`：读到的可能只是一部分。`,
      );
  }
}

function unread(name: string, call: string, line: Line | undefined): Localized {
  if (line === undefined)
    return say(
      `Nothing after this reads the \`${name}\` that \`${call}\` gives.`,
      `\`${call}\` 返回的 \`${name}\` 之后没有任何地方读取。`,
    );
  return say(
    `The \`${name}\` of \`${call}\` is overwritten at line ${line} before anything reads it.`,
    `\`${call}\` 返回的 \`${name}\` 在被读取之前就在第 ${line} 行被覆盖。`,
  );
}

function overwrittenInTurn(name: string, call: string): Localized {
  return say(
    `The next turn of the loop overwrites the \`${name}\` of \`${call}\` before anything reads it: only that of the last turn counts.`,
    `循环的下一轮会在 \`${call}\` 返回的 \`${name}\` 被读取之前将其覆盖：只有最后一轮的错误有效。`,
  );
}

function recovered(name: string): Localized {
  return say(
    `This \`${name}\` is a new variable of the deferred function: the result of that name stays nil, and who calls learns of no panic.`,
    `这里的 \`${name}\` 是延迟函数自己的新变量：同名的返回值仍为 nil，调用方不会知道发生过 panic。`,
  );
}

function shadowed(name: string, line: Line): Localized {
  return say(
    `This \`${name}\` is a new variable of the inner block: the \`return\` at line ${line} gives back the outer \`${name}\`, which is nil when this one is an error.`,
    `这里的 \`${name}\` 是内层代码块的新变量：出错后第 ${line} 行的 \`return\` 返回的是外层的 \`${name}\`，其值为 nil。`,
  );
}

function askedOutside(name: string, line: Line): Localized {
  return say(
    `This \`${name}\` is a new variable of the inner block: line ${line} asks the outer \`${name}\`, which is never given anything, and the code goes on.`,
    `这里的 \`${name}\` 是内层代码块的新变量：第 ${line} 行判断的是从未赋值的外层 \`${name}\`，代码会继续执行。`,
  );
}

function dropped(call: string, harm: Harm): Localized {
  switch (harm) {
    case 'file':
    case 'place':
      return say(
        `Nobody looks at the error of \`${call}\`: the work goes on as if the files were in place.`,
        `没有检查 \`${call}\` 的错误：后续会当作文件已经就位继续执行。`,
      );
    case 'value':
      return say(
        `Nobody looks at the error of \`${call}\`: what it was to fill stays empty or filled in part.`,
        `没有检查 \`${call}\` 的错误：要填充的值可能为空或只填了一部分。`,
      );
    case 'commit':
      return say(
        `Nobody looks at the error of \`${call}\`: when it fails nothing was stored, and it looks as if all was.`,
        `没有检查 \`${call}\` 的错误：失败时什么都没有保存，看上去却像已保存。`,
      );
    case 'asked':
      return say(
        `\`${call}\` gives its error to nobody: the one that is looked at right behind it is another.`,
        `\`${call}\` 的错误没有赋给任何变量：紧接着检查的是另一个错误。`,
      );
    case 'beside':
      return say(
        `\`${call}\` gives back an error that nobody takes; that of the call right beside it is taken.`,
        `\`${call}\` 返回的错误没有被接收；紧邻的调用接收了错误。`,
      );
    case 'stored':
      return say(
        `\`${call}\` gives back an error that nobody takes: when it fails nothing was kept, and it looks as if all was.`,
        `\`${call}\` 返回的错误没有被接收：失败时什么都没有保存，看上去却像已保存。`,
      );
    case 'own':
      return say(
        `\`${call}\` gives back an error that nobody takes; elsewhere in this file that of \`${nameOf(call)}\` is taken.`,
        `\`${call}\` 返回的错误没有被接收；本文件其他地方接收了 \`${nameOf(call)}\` 的错误。`,
      );
    default:
      return ofFile(call, harm);
  }
}

function ofFile(call: string, harm: 'written' | 'all-written' | 'closed'): Localized {
  if (harm === 'closed')
    return say(
      `Some file systems tell only at \`${call}\` that a write before it failed; this error is lost.`,
      `有些文件系统直到 \`${call}\` 才报告之前的写入失败，而这里丢弃了该错误。`,
    );
  return say(
    `Nobody looks at the error of \`${call}\`: a file that was written in part passes for whole.`,
    `没有检查 \`${call}\` 的错误：只写了一部分的文件会被当作完整文件。`,
  );
}

/** `load` of `s.load(name)`. */
function nameOf(call: string): string {
  return /(\w+)\(/.exec(call)?.[1] ?? call;
}
