import type { DockerfileTree } from '../../../languages/dockerfile/dockerfile.ts';
import type { Instruction, Stage } from '../../../languages/dockerfile/instruction.ts';
import { assignmentsOf, wordsOf } from '../../../languages/dockerfile/words.ts';

export interface UserByDefault {
  readonly name: string;
  /** Neither whoever builds nor the base image can have it be another one. */
  readonly isFixed: boolean;
}

type Variables = ReadonlyMap<string, UserByDefault>;

/**
 * What a USER names when whoever builds gives no arguments; undefined: that is not known.
 * @param stages Those that the image has, in the order in which they take effect.
 */
export function userByDefault(
  user: Instruction,
  stages: readonly Stage[],
  tree: DockerfileTree,
): UserByDefault | undefined {
  const [written] = wordsOf(user);
  if (written === undefined) return undefined;
  const { text } = written;
  if (!text.includes('$')) return { name: text, isFixed: true };
  return filled(text, variablesAt(user, stages, tree));
}

function variablesAt(
  user: Instruction,
  stages: readonly Stage[],
  { instructions }: DockerfileTree,
): Variables {
  const first = instructions.findIndex(({ keyword }) => keyword === 'FROM');
  const global = new Map<string, UserByDefault>();
  for (const instruction of instructions.slice(0, first)) take(instruction, global, global, new Map());
  const env = new Map<string, UserByDefault>();
  let args = new Map<string, UserByDefault>();
  for (const stage of stages) {
    // An ARG ends with its stage, an ENV does not.
    args = new Map();
    for (const instruction of stage.instructions) {
      if (instruction === user) return new Map([...args, ...env]);
      take(instruction, args, global, env);
    }
  }
  return new Map();
}

function take(
  instruction: Instruction,
  args: Map<string, UserByDefault>,
  global: Variables,
  env: Map<string, UserByDefault>,
): void {
  const { keyword } = instruction;
  if (keyword !== 'ARG' && keyword !== 'ENV') return;
  const known = new Map([...args, ...env]);
  for (const { name, value } of assignmentsOf(instruction)) {
    const read = value === undefined ? global.get(name) : filled(value, known);
    if (keyword === 'ARG') args.set(name, { name: read?.name ?? '', isFixed: false });
    else if (read === undefined) env.delete(name);
    else env.set(name, read);
  }
}

const variable = /\$(?:(?<bare>\w+)|\{(?<braced>\w+)(?::(?<sign>[-+])(?<other>[^{}$]*))?\})/g;

function filled(text: string, variables: Variables): UserByDefault | undefined {
  const values = Array.from(text.matchAll(variable), ({ groups = {} }) => valueOf(groups, variables));
  const rest = values.values();
  const name = text.replace(variable, () => rest.next().value?.name ?? '');
  if (values.includes(undefined) || name.includes('$')) return undefined;
  return { name, isFixed: values.every((value) => value?.isFixed) };
}

/** A base image may have set what nothing here has. */
function valueOf(
  { bare, braced = '', sign, other = '' }: Readonly<Record<string, string>>,
  variables: Variables,
): UserByDefault | undefined {
  const value = variables.get(bare ?? braced);
  if (sign === undefined) return value;
  const { name, isFixed } = value ?? { name: '', isFixed: false };
  const otherwise = sign === '-' ? other : '';
  const given = sign === '-' ? name : other;
  return { name: name === '' ? otherwise : given, isFixed };
}
