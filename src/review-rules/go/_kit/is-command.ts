import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isFunction } from './functions.ts';

/** `Run(args []string) int` of `mitchellh/cli`; `func(c *cli.Context) error`; `func(cmd *cobra.Command, args []string) error` */
const commands =
  /^(?:\(\w+ \[\]string\) int|\(\w+ \*cli\.Context\) error|\(\w+ context\.Context, \w+ \*cli\.Command\) error|\(\w+ \*cobra\.Command, \w+ \[\]string\)(?: error)?)$/;

/** Characters of a signature; a longer one is another one. */
const longest = 120;

/** A command of a command line: when it returns, the program ends, and all that it opened is closed with it. */
export function isCommand(node: GoNode, tree: GoTree): boolean {
  const [parameters, result] = [childOf(node, 'parameters'), childOf(node, 'result')];
  if (parameters === undefined || parameters.end - parameters.start > longest) return false;
  const written = [parameters, ...(result === undefined ? [] : [result])].map((part) => tree.textOf(part));
  return commands.test(written.join(' ').replace(/\s+/g, ' '));
}

/** Something that helps a test, or stands in it: it ends the test where it fails, and the process is over soon after. */
export function helpsTests(node: GoNode, tree: GoTree): boolean {
  return [node, ...nodesAround(node).filter(isFunction)].some((one) => isGivenATest(one, tree));
}

function isGivenATest(node: GoNode, tree: GoTree): boolean {
  const parameters = childOf(node, 'parameters');
  if (parameters === undefined || parameters.end - parameters.start > longestOfHelper) return false;
  return /\*testing\.[BFT]\b|\btesting\.TB\b/.test(tree.textOf(parameters));
}

/** Characters of the parameters of one. */
const longestOfHelper = 1_000;
