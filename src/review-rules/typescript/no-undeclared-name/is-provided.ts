import { parentOf } from '../../../languages/typescript/node.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import type { Reference } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

/** Does the file make the name a global itself, ask whether it exists, or say that another script sets it? */
export function isProvided(name: string, references: readonly Reference[], file: TypeScriptFile): boolean {
  if (references.some((reference) => reference.access !== 'read' || isAskedFor(reference.identifier)))
    return true;
  return isGlobalMember(name, file) || isNamedInComment(name, file);
}

/** `typeof name`. */
function isAskedFor(identifier: Node): boolean {
  const around = parentOf(identifier);
  return around?.type === 'UnaryExpression' && around.operator === 'typeof';
}

/** `global.name`, `window.name`. */
function isGlobalMember(name: string, { text }: TypeScriptFile): boolean {
  // Where the parser went on after a mistake a name may hold any sign.
  const escaped = name.replaceAll(/\W/g, '\\$&');
  return new RegExp(
    `\\b(?:global|globalThis|window|self|root|this)(?:\\.${escaped}(?![\\w$])|\\[['"]${escaped}['"])`,
  ).test(text);
}

function isNamedInComment(name: string, { tree }: TypeScriptFile): boolean {
  return tree.comments.some(
    ({ text }) => /^\s*(?:globals?|exported|jshint|jslint)\b/.test(text) && text.includes(name),
  );
}
