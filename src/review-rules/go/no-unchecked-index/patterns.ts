import { calleeOf } from '../../../analysis/flow/callee.ts';
import { definitionOf } from '../../../analysis/flow/definitions.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { nodesAround } from '../../../languages/go/node.ts';
import { argumentAt } from '../_kit/argument-at.ts';
import { calledNameOf } from '../_kit/calls.ts';
import type { FileNames } from '../_kit/origin/file-names.ts';
import { literalText } from '../_kit/origin/file-names.ts';

/** Methods of a regular expression that give nil where it finds nothing; no other type has them. */
export function isMatching(name: string): boolean {
  return /^Find(?:All)?(?:String)?Submatch(?:Index)?$|^Find(?:All)?StringIndex$|^FindAllString$/.test(name);
}

/** A pattern that finds something in every text, or in this one: it is called for what it found before. */
export function isSureToMatch(
  { flow, call }: { readonly flow: FlowFunction; readonly call: InstructionOf<'call'> },
  { tree, names }: { readonly tree: GoTree; readonly names: FileNames },
): boolean {
  if (isInReplacement(call, tree) || isAskedInFile(calleeOf(flow, call).names.at(-2) ?? '', tree))
    return true;
  const pattern = patternOf({ flow, call }, tree, names);
  return pattern !== undefined && findsNothing(pattern);
}

/** `re.MatchString(text)`: one function asks, and the other one is for what it found. */
function isAskedInFile(pattern: string, tree: GoTree): boolean {
  if (!/^\w+$/.test(pattern)) return false;
  return new RegExp(`\\b${pattern}\\.Match(?:String)?\\(`).test(tree.textOf(tree.root));
}

/** `re.ReplaceAllStringFunc(text, func(found string) string { … })` */
function isInReplacement({ at }: InstructionOf<'call'>, tree: GoTree): boolean {
  const text = argumentAt({ at }, 0, tree);
  return [...nodesAround(text ?? tree.root)].some((around) => {
    const outer = around.kind === 'func_literal' ? around.parent?.parent : undefined;
    const name = outer?.kind === 'call_expression' ? calledNameOf(outer) : undefined;
    return name !== undefined && /^ReplaceAll\w*Func$/.test(tree.textOf(name));
  });
}

/** The text that `re` was made of, where the file tells. */
function patternOf(
  { flow, call }: { readonly flow: FlowFunction; readonly call: InstructionOf<'call'> },
  tree: GoTree,
  names: FileNames,
): string | undefined {
  const { receiver } = call;
  if (receiver === undefined) return undefined;
  let made = definitionOf(flow, receiver)?.instruction;
  if (made?.op === 'copy') made = definitionOf(flow, made.from)?.instruction;
  if (made?.op === 'member') made = definitionOf(flow, made.object)?.instruction;
  const written = made?.op === 'call' && isCompile(flow, made) ? argumentAt(made, 0, tree) : undefined;
  if (written !== undefined)
    return literalText(tree.textOf(written), written.kind) ?? names.textNamed(tree.textOf(written));
  const { name = '', kind } = flow.places[receiver] ?? {};
  return kind === 'captured' ? patternNamed(name, tree, names) : undefined;
}

function isCompile(flow: FlowFunction, call: InstructionOf<'call'>): boolean {
  return /^(?:Must)?Compile(?:POSIX)?$/.test(calleeOf(flow, call).names.at(-1) ?? '');
}

/** A file with more is not looked through. */
const mostVariables = 200;

/** `var re = regexp.MustCompile("…")` of the file. */
function patternNamed(name: string, tree: GoTree, names: FileNames): string | undefined {
  for (const spec of tree.nodesOf('var_spec').slice(0, mostVariables)) {
    const [, declared = '', argument = ''] =
      /^(\w+)\s*(?:\*regexp\.Regexp\s*)?=\s*regexp\.MustCompile\(([^]*)\)$/.exec(tree.textOf(spec)) ?? [];
    if (declared !== name) continue;
    const kind = argument.startsWith('`')
      ? 'raw_string_literal'
      : argument.startsWith('"')
        ? 'interpreted_string_literal'
        : '';
    return literalText(argument, kind) ?? names.textNamed(argument);
  }
  return undefined;
}

/** Longer ones are not tried. */
const longestPattern = 300;

/** What is found in an empty text is found in most. */
function findsNothing(pattern: string): boolean {
  if (pattern.length > longestPattern) return false;
  const plain = pattern.replace(/\(\?P</g, '(?<').replace(/^\(\?[a-zA-Z]+\)/, '');
  try {
    return new RegExp(plain.replace(/\\\\/g, '\\')).test('');
  } catch {
    return false;
  }
}
