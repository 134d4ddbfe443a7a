import type { FixDraft } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isPlatformError } from '../_kit/platform-errors.ts';
import type { Replacement } from './replacement.ts';
import { placeOfOptions } from './takes-cause.ts';

/** Hands the caught error on. A person must agree: types of a target before ES2022 know no cause. */
export function withCause({ made, caught }: Replacement, file: TypeScriptFile): FixDraft | undefined {
  const [message, ...others] = made.arguments;
  if (message === undefined || message.type === 'SpreadElement' || others.length > 0) return undefined;
  // The first argument of an AggregateError are its errors.
  if (made.callee.type !== 'Identifier' || made.callee.name === 'AggregateError') return undefined;
  // Not every package takes options there.
  if (!isPlatformError(made.callee) && placeOfOptions(made.callee) === undefined) return undefined;
  if (lookUp(file.tree.scopeOf(made), caught)?.kind !== 'catch') return undefined;
  const { end } = rangeOf(message);
  const option = caught === 'cause' ? '{ cause }' : `{ cause: ${caught} }`;
  return {
    title: say(`Hand \`${caught}\` on as the cause`, `将 \`${caught}\` 作为 cause 传递`),
    edits: [{ range: { start: end, end }, text: `, ${option}` }],
  };
}
