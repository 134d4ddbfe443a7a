import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  parentOf,
  rangeOf,
  referenceOf,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { keyName } from '../_kit/property-name.ts';
import { remembered } from '../_kit/remembered.ts';
import { isAskedFor } from './is-asked-for.ts';
import type { WeakSetting } from './weak-setting.ts';

const ownMachine = /\blocalhost\b|\b127\.0\.0\.1\b|\[::1\]|\b0\.0\.0\.0\b|\.sock\b|\.local\b/;
/** Files that only developers run. */
const forDevelopers =
  /(?:^|\/)(?:scripts|examples?|dev)\/|\.config\.[cm]?[jt]s$|(?:^|[/._-])dev(?:elopment)?[._-]/i;

/**
 * Does the author know: is the setting asked for by another one, for the own machine, or of a server? Answers for one
 * file; each object and call around settings is looked at once, however many settings it holds.
 */
export function createIsMeant(
  file: TypeScriptFile,
): (setting: Node, manner: WeakSetting['manner']) => boolean {
  const own = new Map<Node, boolean>();
  const servers = new Map<Node, boolean>();
  const looksItself = file.text.includes('getPeerCertificate');
  return (setting, manner) => {
    if (forDevelopers.test(file.path)) return true;
    // Who reads the certificate compares it with the one that is known, or only wants to see it.
    if (looksItself && (manner === 'unchecked' || manner === 'unless-told')) return true;
    let at = setting;
    for (const around of ancestorsOf(setting)) {
      if (isAskedFor(around, at, file)) return true;
      if (remembered(own, around, () => isOwnMatter(around, file))) return true;
      if (manner !== 'version' && remembered(servers, around, () => isOfServer(around))) return true;
      if (isFunction(around))
        return /insecure|unsafe|self_?signed|certificate/i.test(nameOfFunction(around) ?? '');
      at = around;
    }
    return false;
  };
}

/** An object or a call that says where it leads, or `requestCert`, after which a server asks `authorized` itself. */
function isOwnMatter(around: Node, { text }: TypeScriptFile): boolean {
  if (around.type === 'ObjectExpression')
    return around.properties.some(
      (one) => one.type !== 'SpreadElement' && (keyName(one) === 'requestCert' || isLocal(one, text)),
    );
  return (
    isCallOrNew(around) &&
    around.arguments.some((one) => one.type !== 'ObjectExpression' && isLocal(one, text))
  );
}

/** A server does not ask for certificates unless it is told to, and this setting is about those. */
function isOfServer(options: Node): boolean {
  if (options.type !== 'ObjectExpression') return false;
  if (isGivenToServer(options)) return true;
  const declarator = parentOf(options);
  if (declarator?.type !== 'VariableDeclarator') return false;
  const references = referenceOf(declarator.id)?.binding?.references ?? [];
  return references.some(({ identifier }) => isGivenToServer(identifier));
}

function isGivenToServer(options: Node): boolean {
  const call = parentOf(options);
  return (
    call !== undefined &&
    isCallOrNew(call) &&
    call.callee !== options &&
    /^(?:create(?:Secure)?)?Server$/.test(nameOfCallee(call.callee) ?? '')
  );
}

function isCallOrNew(node: Node): node is NodeOf<'CallExpression' | 'NewExpression'> {
  return node.type === 'CallExpression' || node.type === 'NewExpression';
}

function isLocal(node: Node, text: string): boolean {
  const { start, end } = rangeOf(node);
  return end - start < longestAddress && ownMachine.test(text.slice(start, end));
}

/** Longer than any address, in characters. */
const longestAddress = 200;
