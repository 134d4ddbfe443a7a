import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { partsOf } from '../_kit/origin/text-parts.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/**
 * Readers that hand on the names as the archive has them; yauzl, JSZip and node-stream-zip refuse those that lead out of
 * the folder.
 */
const trusting = /unzip|adm-?zip|tar-?stream|\btar\b|extract/i;
const refusing = /\b(?:yauzl|jszip|node-stream-zip)\b/i;

export function readsArchives({ tree, text }: TypeScriptFile): boolean {
  const isThere = tree.words.has('entry') || tree.words.has('getEntries');
  return isThere && trusting.test(text) && !refusing.test(text);
}

/** More steps than people take from the name to the path. */
const deepest = 6;

/** `path.join(folder, entry.path)`, where the entry is one of an archive. */
export function holdsEntryName(node: Node, steps = deepest): boolean {
  if (steps === 0) return false;
  const value = writtenValue(node);
  switch (value.type) {
    case 'MemberExpression':
      return (
        /^(?:path|name|fileName|entryName)$/.test(propertyName(value) ?? '') && isEntry(unwrap(value.object))
      );
    case 'CallExpression': {
      const isPath = /^(?:path|upath)/.test(moduleMemberOf(value.callee)?.module ?? '');
      if (!isPath || !/^(?:join|resolve|normalize)$/.test(nameOfCallee(value.callee) ?? '')) return false;
      return value.arguments.some((one) => holdsEntryName(one, steps - 1));
    }
    case 'BinaryExpression':
    case 'TemplateLiteral':
      return (partsOf(value) ?? []).some(
        (part) => typeof part !== 'string' && holdsEntryName(part, steps - 1),
      );
    default:
      return false;
  }
}

/** What `.on('entry', (entry) => …)` is given, and what goes over `zip.getEntries()`. */
function isEntry(name: Node): boolean {
  const binding = referenceOf(name)?.binding;
  const [declaration] = binding?.declarations ?? [];
  const around = declaration && parentOf(declaration);
  if (binding === undefined || around === undefined || declaration === undefined) return false;
  if (binding.kind !== 'param') return isOfLoop(declaration);
  if (!isFunction(around) || around.params[0] !== declaration) return false;
  const call = parentOf(around);
  if (call === undefined || !isCall(call) || keyOf(around) !== 'arguments') return false;
  const [event] = call.arguments;
  const method = nameOfCallee(call.callee) ?? '';
  if (method === 'on') return event?.type === 'StringLiteral' && event.value === 'entry';
  if (!/^(?:forEach|map|filter)$/.test(method)) return false;
  return call.callee.type === 'MemberExpression' && listsEntries(call.callee.object);
}

function isOfLoop(declaration: Node): boolean {
  const declared = parentOf(declaration);
  const loop = declared && parentOf(parentOf(declared) ?? declared);
  const isOfDeclaration = declared?.type === 'VariableDeclarator' && loop?.type === 'ForOfStatement';
  return isOfDeclaration && listsEntries(loop.right);
}

function listsEntries(list: Node): boolean {
  const value = writtenValue(list);
  return isCall(value) && nameOfCallee(value.callee) === 'getEntries';
}
