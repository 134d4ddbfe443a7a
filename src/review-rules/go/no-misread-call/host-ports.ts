import { say } from '../../../domain/locale.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { packageCall } from '../_kit/package-call.ts';
import type { Variables } from '../_kit/variables.ts';
import { shortText } from '../../_kit/short-text.ts';
import type { MisreadCall } from './misread-call.ts';
import { writtenValueOf } from './written-value.ts';

export function mayJoinPort(text: string): boolean {
  return text.includes('net.Dial') && /\bfmt\.Sprintf\(["`]%[sv]:%/.test(text);
}

/** `net.Dial("tcp", fmt.Sprintf("%s:%d", host, port))`: an address of IPv6 has colons of its own. */
export function* joinedPorts({ tree, text }: GoFile, variables: () => Variables): Generator<MisreadCall> {
  for (const call of tree.nodesOf('call_expression')) {
    const called = packageCall(call, tree);
    const given =
      called?.module === 'net' &&
      /^Dial(?:Timeout)?$/.test(called.name) &&
      mayBeOfSix(argumentsOf(call)[0], tree)
        ? argumentsOf(call)[1]
        : undefined;
    const made = given?.kind === 'identifier' ? writtenValueOf(given, variables) : given;
    const host = made === undefined ? undefined : hostIn(made);
    if (made === undefined || host === undefined) continue;
    const name = shortText(host, text);
    const told = say(
      `With an address of IPv6 in \`${name}\` this is no address: its colons need brackets, as \`net.JoinHostPort\` writes them.`,
      `当 \`${name}\` 为 IPv6 地址时，结果不是合法地址：其中的冒号需要加方括号，应使用 \`net.JoinHostPort\`。`,
    );
    yield { problem: 'told', range: made, text: told, isLikely: true };
  }

  function hostIn(made: GoNode): GoNode | undefined {
    const printed = made.kind === 'call_expression' ? packageCall(made, tree) : undefined;
    if (printed?.module !== 'fmt' || printed.name !== 'Sprintf') return undefined;
    const [format, host] = argumentsOf(made);
    if (format === undefined || host === undefined || isWritten(host, tree, variables)) return undefined;
    return /^["`]%[sv]:%[dsv]["`]$/.test(tree.textOf(format)) ? host : undefined;
  }
}

/** `tcp4` knows none of them, and the address of `unix` is a path. */
function mayBeOfSix(network: GoNode | undefined, tree: GoTree): boolean {
  const written = network === undefined ? '' : tree.textOf(network);
  return !/^["`]/.test(written) || /^["`](?:tcp|udp)6?["`]$/.test(written);
}

function isWritten(host: GoNode, tree: GoTree, variables: () => Variables): boolean {
  if (host.kind.endsWith('_literal')) return true;
  const value = host.kind === 'identifier' ? writtenValueOf(host, variables) : undefined;
  return value?.kind.endsWith('_literal') === true && !tree.textOf(value).includes('::');
}
