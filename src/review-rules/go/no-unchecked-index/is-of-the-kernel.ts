import type { GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';

const files =
  /"\/(?:proc|sys)\b|"\/etc\/mnttab\b|cgroup|\b(?:proc|sys)(?:fs|FilePath)\b|\bHost(?:Proc|Sys)\b/i;

/**
 * The file reads what the kernel writes, whose lines have their form; who asks for the length anyway thinks that they may not. None of
 * them is empty.
 */
export function isOfTheKernel(list: GoNode, needed: number, tree: GoTree): boolean {
  const around = declarationAround(list);
  const isMeasured = around !== undefined && tree.textOf(around).includes(`len(${tree.textOf(list)})`);
  return (!isMeasured || needed === 1) && files.test(tree.textOf(tree.root));
}
