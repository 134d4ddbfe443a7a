import type { Node } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { remembered } from '../_kit/remembered.ts';

/** What is called with the text of a mail. */
const mails = /mail|transport(?:er)?\.send|postmark|send_?message|mailgun/i;
/** What a link is given to that goes elsewhere. */
const elsewhere = /(?:^|\.)(?:redirect|json|fetch|log|info|debug|warn|error|render)$/;
/** The host is compared with another. */
const comparesHost = /(?:host(?:name)?|origin)['")\]]*\s*[!=]==?|[!=]==?\s*[\w.]*(?:host(?:name)?|origin)\b/i;

/** More steps than people take from a link to its mail. */
const deepest = 4;
/** A name that is used more often is not followed. */
const mostUses = 60;
/** Longer callees are chains. */
const longestCallee = 200;

/** Does the link come into a mail, in the function that makes it, without a look at its host? */
export function isMailed(link: Node, file: TypeScriptFile, compared: Map<Node, boolean>): boolean {
  const owner = enclosingFunction(link);
  if (owner === undefined) return false;
  const { start, end } = rangeOf(owner);
  // Each function is read once, however many links it makes.
  const isCompared = remembered(compared, owner, () => comparesHost.test(file.text.slice(start, end)));
  return !isCompared && reachesMail(link, file, deepest);
}

function reachesMail(value: Node, file: TypeScriptFile, steps: number): boolean {
  for (let at = value; !isFunction(at);) {
    const around = parentOf(at);
    if (around === undefined) return false;
    if (keyOf(at) === 'arguments' && 'callee' in around) {
      const callee = textOfCallee(around.callee, file);
      if (elsewhere.test(callee)) return false;
      if (mails.test(callee)) return true;
    }
    if (around.type === 'ReturnStatement') return mails.test(nameAround(around));
    const holder = holderIn(around, at);
    if (holder !== undefined) return steps > 0 && isUsedInMail(holder, file, steps - 1);
    at = around;
  }
  return false;
}

/** What a function gives that is named by the mail that it makes. */
function nameAround(step: Node): string {
  const code = enclosingFunction(step);
  return code === undefined ? '' : (nameOfFunction(code) ?? '');
}

/** `link` of `const link = …`, `mail` of `mail.html = …` */
function holderIn(around: Node, value: Node): Node | undefined {
  if (around.type === 'VariableDeclarator') return around.init === value ? around.id : undefined;
  if (around.type !== 'AssignmentExpression' || around.right !== value) return undefined;
  const left = unwrap(around.left);
  return left.type === 'MemberExpression' ? unwrap(left.object) : left;
}

function isUsedInMail(name: Node, file: TypeScriptFile, steps: number): boolean {
  const references = referenceOf(name)?.binding?.references ?? [];
  return references
    .slice(0, mostUses)
    .some(({ identifier, access }) => access !== 'write' && reachesMail(identifier, file, steps));
}

function textOfCallee(callee: Node, { text }: TypeScriptFile): string {
  const { start, end } = rangeOf(callee);
  return text.slice(Math.max(start, end - longestCallee), end);
}
