import type { FlowFunction, PlaceId } from './form.ts';
import type {
  Argument,
  ArrayPart,
  ClassMember,
  Constant,
  Instruction,
  Key,
  ObjectPart,
} from './instruction.ts';

/** Writes instructions down, with the names that the places of a function have in its printed form. */
export class InstructionPrinter {
  readonly #names: readonly string[];

  constructor(flow: FlowFunction) {
    this.#names = placeNames(flow);
  }

  print(instruction: Instruction): string {
    const text = this.#right(instruction);
    return 'to' in instruction ? `${this.name(instruction.to)} = ${text}` : text;
  }

  #right(instruction: Instruction): string {
    switch (instruction.op) {
      case 'constant':
        return constantText(instruction.value);
      case 'copy':
        return `${instruction.isChecked === true ? 'global ' : ''}${this.name(instruction.from)}`;
      case 'member':
        return this.#member(instruction.object, instruction.key);
      case 'set-member':
        return `${this.#member(instruction.object, instruction.key)} = ${this.name(instruction.value)}`;
      case 'delete-member':
        return `delete ${this.#member(instruction.object, instruction.key)}`;
      case 'call':
        return `${instruction.style === 'plain' ? 'call' : instruction.style} ${this.#call(instruction)}`;
      case 'defer':
        return `defer ${this.#call(instruction)}`;
      case 'unary':
        return `${instruction.operator} ${this.name(instruction.operand)}`;
      case 'binary':
        return `${this.name(instruction.left)} ${instruction.operator} ${this.name(instruction.right)}`;
      default:
        return this.#makingText(instruction);
    }
  }

  #makingText(instruction: Instruction): string {
    switch (instruction.op) {
      case 'function':
        return `function ${instruction.function.name ?? ''}${this.#captures(instruction.captures)}`;
      case 'object':
        return `object {${this.#parts(instruction.parts)}}${this.#captures(instruction.captures)}`;
      case 'array':
        return `array [${this.#items(instruction.parts)}]`;
      case 'template':
        return `template ${JSON.stringify(instruction.strings)} [${this.#list(instruction.parts)}]`;
      case 'template-strings':
        return `strings ${JSON.stringify(instruction.raw)}`;
      case 'regexp':
        return `/${instruction.pattern}/${instruction.flags}`;
      case 'class': {
        const parent =
          instruction.superclass === undefined ? '' : ` extends ${this.name(instruction.superclass)}`;
        const members = instruction.members.map((member) => this.#classMember(member)).join(', ');
        return `class${parent} {${members}}${this.#captures(instruction.captures)}`;
      }
      case 'element': {
        const tag = typeof instruction.tag === 'number' ? this.name(instruction.tag) : `'${instruction.tag}'`;
        return `element ${tag} {${this.#parts(instruction.attributes)}} [${this.#items(instruction.children)}]`;
      }
      default:
        return this.#otherText(instruction);
    }
  }

  #otherText(instruction: Instruction): string {
    switch (instruction.op) {
      case 'await':
      case 'require-object':
        return `${instruction.op} ${this.name(instruction.value)}`;
      case 'yield':
        return `yield${instruction.isDelegate ? '*' : ''} ${this.name(instruction.value)}`;
      case 'iterator':
        return `iterator ${instruction.mode} ${this.name(instruction.source)}`;
      case 'iterator-next':
      case 'iterator-value':
      case 'iterator-rest':
        return `${instruction.op} ${this.name(instruction.iterator)}`;
      case 'iterator-close':
        return `iterator-close ${this.name(instruction.iterator)}${instruction.isQuiet ? ' quiet' : ''}`;
      case 'object-rest':
        return `rest ${this.name(instruction.object)} without [${instruction.without.map((key) => this.#key(key)).join(', ')}]`;
      case 'renew':
        return `renew ${this.name(instruction.place)}${instruction.keepsValue ? ' keep' : ''}`;
      case 'dispose':
        return `dispose ${this.name(instruction.value)}${instruction.error === undefined ? '' : ` after ${this.name(instruction.error)}`}`;
      case 'import':
        return `import ${this.name(instruction.source)}`;
      case 'meta':
        return instruction.name;
      case 'export':
        return `export ${instruction.name} = ${this.name(instruction.value)}`;
      case 'opaque':
        return `opaque "${instruction.reason}" [${this.#list(instruction.operands)}]`;
      default:
        return instruction.op;
    }
  }

  name(place: PlaceId): string {
    return this.#names[place] ?? `?${place}`;
  }

  #list(places: readonly PlaceId[]): string {
    return places.map((place) => this.name(place)).join(', ');
  }

  #key(key: Key): string {
    if (key.kind === 'computed') return `[${this.name(key.place)}]`;
    return key.kind === 'private' ? `#${key.name}` : key.name;
  }

  #member(object: PlaceId, key: Key): string {
    return `${this.name(object)}${key.kind === 'computed' ? '' : '.'}${this.#key(key)}`;
  }

  #call(call: {
    readonly callee: PlaceId;
    readonly receiver: PlaceId | undefined;
    readonly args: readonly Argument[];
  }): string {
    const receiver = call.receiver === undefined ? '' : ` on ${this.name(call.receiver)}`;
    return `${this.name(call.callee)}(${this.#items(call.args)})${receiver}`;
  }

  #items(items: readonly ArrayPart[]): string {
    return items
      .map((item) => (item === 'hole' ? 'hole' : `${item.isSpread ? '...' : ''}${this.name(item.place)}`))
      .join(', ');
  }

  #parts(parts: readonly ObjectPart[]): string {
    return parts
      .map((part) => {
        if (part.kind === 'prototype') return `inherits ${this.name(part.value)}`;
        if (part.kind === 'spread') return `...${this.name(part.value)}`;
        if (part.kind === 'value') return `${this.#key(part.key)}: ${this.name(part.value)}`;
        return `${part.kind} ${this.#key(part.key)}`;
      })
      .join(', ');
  }

  #classMember(member: ClassMember): string {
    const key = member.key === undefined ? '' : ` ${this.#key(member.key)}`;
    return `${member.isStatic && member.kind !== 'static-block' ? 'static ' : ''}${member.kind}${key}`;
  }

  #captures(captures: readonly { readonly place: PlaceId; readonly isWritten: boolean }[]): string {
    if (captures.length === 0) return '';
    const names = captures.map(({ place, isWritten }) => `${isWritten ? '&' : ''}${this.name(place)}`);
    return ` holds ${names.join(', ')}`;
  }
}

/** Variables by their names (a second one of a name as `x'2`), temporaries as t1, t2, … */
function placeNames(flow: FlowFunction): readonly string[] {
  const counts = new Map<string, number>();
  let temporaries = 0;
  return flow.places.map((place) => {
    if (place.kind === 'temporary') return `t${++temporaries}`;
    const count = (counts.get(place.name) ?? 0) + 1;
    counts.set(place.name, count);
    return count === 1 ? place.name : `${place.name}'${count}`;
  });
}

function constantText(constant: Constant): string {
  switch (constant.type) {
    case 'undefined':
    case 'null':
    case 'nil':
      return constant.type;
    case 'string':
      return JSON.stringify(constant.value);
    case 'bigint':
      return `${constant.value}n`;
    default:
      return String(constant.value);
  }
}
