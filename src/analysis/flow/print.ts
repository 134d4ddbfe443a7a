import type { Block, FlowFunction, Terminator } from './form.ts';
import { reachableBlocks } from './graph.ts';
import { InstructionPrinter } from './print-instruction.ts';

/** The graph as text, for people and for tests. Blocks nothing leads to are marked; empty ones among them are left out. */
export function printFlow(flow: FlowFunction): string {
  const printer = new Printer(flow);
  return printer.print();
}

class Printer {
  readonly #flow: FlowFunction;
  readonly #instructions: InstructionPrinter;

  constructor(flow: FlowFunction) {
    this.#flow = flow;
    this.#instructions = new InstructionPrinter(flow);
  }

  print(): string {
    const reachable = reachableBlocks(this.#flow);
    const lines: string[] = [this.#head()];
    for (const block of this.#flow.blocks) {
      if (reachable.has(block.id)) lines.push(...this.#block(block, ''));
      else if (block.instructions.length > 0) lines.push(...this.#block(block, ' dead'));
    }
    return lines.join('\n');
  }

  #head(): string {
    const { kind, name, isAsync, isGenerator, parameters } = this.#flow;
    const list = parameters.map(
      (parameter) => `${parameter.isRest ? '...' : ''}${this.#instructions.name(parameter.place)}`,
    );
    const words = [isAsync ? 'async' : '', isGenerator ? 'generator' : '', kind, name ?? ''];
    return `${words.filter((word) => word !== '').join(' ')}(${list.join(', ')})`;
  }

  #block(block: Block, mark: string): string[] {
    const handler = block.handler === undefined ? '' : ` !${block.handler}`;
    return [
      `${block.id}:${handler}${mark}`,
      ...block.instructions.map((instruction) => `  ${this.#instructions.print(instruction)}`),
      `  ${this.#terminator(block.terminator)}`,
    ];
  }

  #terminator(end: Terminator): string {
    switch (end.kind) {
      case 'jump':
        return `-> ${end.to}`;
      case 'branch': {
        const test = end.test === 'truthy' ? '' : `${end.test} `;
        const known = end.known === undefined ? '' : ` (${end.known})`;
        return `if ${test}${this.#instructions.name(end.place)}${known} -> ${end.then} else ${end.else}`;
      }
      case 'resume':
        return `resume -> ${end.next} close ${end.close}`;
      case 'return':
        return end.value === undefined ? 'return' : `return ${this.#instructions.name(end.value)}`;
      case 'throw':
        return `throw ${this.#instructions.name(end.value)}`;
      case 'unreachable':
        return 'unreachable';
    }
  }
}
