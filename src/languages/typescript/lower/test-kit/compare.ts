import { flowAt, treeOf } from './flow-of.ts';
import { interpret } from './interpret/interpret.ts';
import type { Observer } from './interpret/values.ts';
import { createHost } from './host.ts';

/** What a program did: what it traced, and how it ended. */
export type Trace = readonly string[];

type Main = () => Promise<unknown>;

async function record(run: (globals: Readonly<Record<string, unknown>>) => void): Promise<Trace> {
  const host = createHost();
  let main: Main = async () => Promise.resolve(undefined);
  run({
    ...host.globals,
    expose: (exposed: Main) => {
      main = exposed;
    },
  });
  try {
    host.note('returned', await main());
  } catch (error) {
    host.note('threw', error);
  }
  return host.entries;
}

/** Runs the program in the engine. */
export async function traceOfSource(text: string): Promise<Trace> {
  return record((globals) => {
    const names = Object.keys(globals);
    // The text is of our own making.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    const run = new Function(...names, text) as (...values: unknown[]) => void;
    run(...names.map((name) => globals[name]));
  });
}

/** Runs the graphs it is lowered to. */
export async function traceOfFlow(text: string, observer?: Observer): Promise<Trace> {
  const tree = treeOf(text, 'src/program.js');
  return record((globals) => {
    interpret(flowAt(tree, tree.file.program), globals, observer);
  });
}
