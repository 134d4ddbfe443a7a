import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { keyName } from '../_kit/property-name.ts';

const ownMachine = /\blocalhost\b|\b127\.0\.0\.1\b|\[::1\]|\b0\.0\.0\.0\b|\.sock\b|\.local\b/;
/** Files that only developers run. */
const forDevelopers =
  /(?:^|\/)(?:scripts|examples?|dev)\/|\.config\.[cm]?[jt]s$|(?:^|[/._-])dev(?:elopment)?[._-]/i;

/** The author knows: it holds under a condition only, for the own machine, or for a server that looks itself. */
export function isMeant(setting: Node, file: TypeScriptFile): boolean {
  if (forDevelopers.test(file.path)) return true;
  for (const around of ancestorsOf(setting)) {
    if (isCondition(around) || isOwnMatter(around, file)) return true;
    if (isFunction(around))
      return /insecure|unsafe|self_?signed|certificate/i.test(nameOfFunction(around) ?? '');
  }
  return false;
}

function isCondition(around: Node): boolean {
  return (
    around.type === 'IfStatement' ||
    around.type === 'ConditionalExpression' ||
    around.type === 'SwitchCase' ||
    around.type === 'LogicalExpression'
  );
}

/** An object or a call that says where it leads, or `requestCert`, after which the server asks `authorized`. */
function isOwnMatter(around: Node, { text }: TypeScriptFile): boolean {
  if (around.type === 'ObjectExpression')
    return around.properties.some(
      (one) => one.type !== 'SpreadElement' && (keyName(one) === 'requestCert' || isLocal(one, text)),
    );
  return (
    (around.type === 'CallExpression' || around.type === 'NewExpression') &&
    around.arguments.some((one) => one.type !== 'ObjectExpression' && isLocal(one, text))
  );
}

function isLocal(node: Node, text: string): boolean {
  const { start, end } = rangeOf(node);
  return end - start < longestAddress && ownMachine.test(text.slice(start, end));
}

/** Longer than any address, in characters. */
const longestAddress = 200;
