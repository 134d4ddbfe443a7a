import type { Range } from '../../../domain/text-position.ts';
import type { YamlMap, YamlNode } from '../../../languages/yaml/node.ts';
import { asMap, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { eventsOf } from '../_kit/steps-of.ts';
import type { Checkout } from './head-checkout.ts';
import { checkoutIn, isOtherCheckout } from './head-checkout.ts';
import { isGuarded } from './is-guarded.ts';
import { hasSecretsOrRights } from './rights-of-job.ts';
import { commandThatRuns } from './runs-code.ts';
import { stepsByJob } from './steps-by-job.ts';

export interface UntrustedRun {
  /** Where the head is checked out. */
  readonly range: Range;
  readonly event: string;
  /** What runs it, as written. */
  readonly command: string;
  /** No secret and no right to write is within its reach. */
  readonly isHarmless: boolean;
  /** It is not checked out, but unpacked: an earlier run has left it. */
  readonly isArtifact?: boolean;
}

/** Events that anybody causes, and that run with the secrets and the rights of the repository. */
const privileged = /^(?:pull_request_target|workflow_run|issue_comment)$/;

export function* findUntrustedRuns(file: YamlFile): Generator<UntrustedRun, void> {
  const [root] = file.tree.documents;
  if (file.tree.kind !== 'github-workflow' || root === undefined) return;
  const event = eventsOf(root).find((name) => privileged.test(name));
  if (event === undefined) return;
  for (const [job, steps] of stepsByJob(file)) {
    const found = runIn(steps, [job, root], file);
    if (found === undefined || isGuarded(job, found.steps, root, file)) continue;
    const isHarmless = !hasSecretsOrRights(job, root, file);
    yield { range: found.checkout.range, event, command: found.command, isHarmless };
  }
}

interface Run {
  readonly checkout: Checkout;
  readonly command: string;
  /** Up to the one that runs the code. */
  readonly steps: readonly YamlMap[];
}

/** The first step that runs something of the head which an earlier one has checked out. */
function runIn(steps: readonly YamlMap[], around: readonly YamlNode[], file: YamlFile): Run | undefined {
  let checkout: Checkout | undefined;
  for (const [index, step] of steps.entries()) {
    const next = checkoutIn(step, environments([step, ...around]), file);
    checkout = next ?? (checkout !== undefined && isOtherCheckout(step, checkout) ? undefined : checkout);
    if (checkout === undefined) continue;
    const command = commandThatRuns(step, checkout, file);
    if (command !== undefined) return { checkout, command, steps: steps.slice(0, index + 1) };
  }
  return undefined;
}

function environments(levels: readonly YamlNode[]): readonly YamlNode[] {
  return levels.flatMap((level) => asMap(valueOf(level, 'env')) ?? []);
}
