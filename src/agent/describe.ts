import type { AgentGap, Micros, TokenUsage } from '../domain/agent.ts';
import type { ChangeDescription, Diagram } from '../domain/change-description.ts';
import { hasDescription, isChangeLabel } from '../domain/change-description.ts';
import type { RepoPath, Sha } from '../domain/ids.ts';
import type { AgentParts } from './agent-run.ts';
import { describeAnswer } from './answers/describe-answer.ts';
import type { SaidDescription } from './answers/describe-answer.ts';
import { converse } from './conversation.ts';
import { leftOut, unusable } from './gaps.ts';
import { limits } from './limits.ts';
import { plainText, plainWords } from './plain-words.ts';
import { excerptsOf } from './plan/excerpts.ts';
import { describeOpening, describeSystem } from './prompts/describe.ts';
import { prepareWork } from './work.ts';
import type { AgentChange } from './work.ts';

export interface DescribeTask extends AgentChange {
  readonly head: Sha;
  /** Those that the repository lists beside ours. */
  readonly labels: readonly string[];
}

export interface AgentDescription {
  /** undefined: there is none, and a gap says why. */
  readonly description: ChangeDescription | undefined;
  readonly gaps: readonly AgentGap[];
  readonly tokens: TokenUsage;
  /** undefined: the price table does not know the model. */
  readonly cost: Micros | undefined;
}

/**
 * Has a model tell what a change does: one request, and one more when its answer cannot be read. It is shown the change and
 * looks around nowhere.
 * @throws As `reviewWithAgent` does.
 */
export async function describeWithAgent(
  task: DescribeTask,
  parts: AgentParts,
  signal: AbortSignal,
): Promise<AgentDescription> {
  const { talk, changed, unread } = await prepareWork('describe', task, parts, signal);
  const { run, box, countTokens } = talk;
  const shown = excerptsOf([...changed.values()], countTokens, {
    tokens: run.settings.limits.partTokens,
    least: limits.leastTokensOfFile,
  });
  await run.step('plan', part, `${shown.parts.length} files`);
  const answered = await converse(
    { ...talk, box: { ...box, tools: [] } },
    {
      part,
      system: describeSystem(task.language),
      opening: describeOpening({ ...task, ...box.desk, ...shown }, box.fence),
      maxSteps: 2,
      answer: describeAnswer(task.labels),
    },
  );
  await run.step('end', part, answered.kind);
  const unseen = new Set([...unread, ...shown.leftOut]);
  const gaps = leftOut([...unseen]);
  if (answered.kind === 'gap') return { description: undefined, gaps: [answered.gap, ...gaps], ...run.spent };
  const seen = { ...task, diffs: task.diffs.filter(({ path }) => !unseen.has(path)) };
  const { description, lost } = checked(answered.value, seen, run.model.name);
  return { description, gaps: [...gaps, ...unusable(lost)], ...run.spent };
}

const part = 'description';

/** What is true of it as far as that can be known: its files were seen, its labels are there, its arrows end at nodes. */
function checked(
  said: SaidDescription,
  task: DescribeTask,
  model: string,
): { readonly description: ChangeDescription; readonly lost: number } {
  const walkthrough = walkthroughOf(said, task);
  const labels = [...new Set(said.labels)].filter(
    (name) => isChangeLabel(name) || task.labels.includes(name),
  );
  const { diagram, lost } = diagramOf(said.diagram);
  const proposal = hasDescription(task.body) ? undefined : proposalOf(said.proposal);
  const unknown = said.walkthrough.length - walkthrough.length + new Set(said.labels).size - labels.length;
  return {
    lost: said.unusable + unknown + lost,
    description: {
      ...{ head: task.head, model, summary: plainWords(said.summary, limits.summaryLength), walkthrough },
      ...(diagram && { diagram }),
      labels: labels.slice(0, limits.labels),
      ...(said.effort && { effort: { ...said.effort, why: plainWords(said.effort.why, limits.lineLength) } }),
      ...(proposal && { proposal }),
    },
  };
}

/** One line for each file, in the order of the change. */
function walkthroughOf(
  { walkthrough }: SaidDescription,
  { diffs, isIncluded }: DescribeTask,
): ChangeDescription['walkthrough'] {
  const said = new Map<RepoPath, string>();
  for (const { path, what } of walkthrough)
    if (!said.has(path)) said.set(path, plainWords(what, limits.walkthroughLength));
  return diffs
    .filter(({ path }) => isIncluded(path))
    .flatMap(({ path }) => {
      const what = said.get(path) ?? '';
      return what === '' ? [] : [{ path, what }];
    });
}

/** A drawing of a single thing says nothing. */
function diagramOf(said: SaidDescription['diagram']): {
  readonly diagram: Diagram | undefined;
  readonly lost: number;
} {
  if (said === undefined || said.kind === 'none') return { diagram: undefined, lost: 0 };
  const ids = new Map(said.nodes.map(({ id }, index) => [id, index]));
  const arrows = said.arrows.flatMap(({ from, to, label }) => {
    const [start, end] = [ids.get(from), ids.get(to)];
    if (start === undefined || end === undefined) return [];
    return [{ from: start, to: end, label: plainWords(label, limits.labelLength) }];
  });
  const nodes = said.nodes.map(({ label, kind, state }) => ({
    label: plainWords(label, limits.labelLength),
    ...{ kind, state },
  }));
  const lost = said.arrows.length - arrows.length;
  return { diagram: arrows.length === 0 ? undefined : { kind: said.kind, nodes, arrows }, lost };
}

function proposalOf(said: SaidDescription['proposal']): ChangeDescription['proposal'] {
  const title = plainWords(said?.title ?? '', limits.listedLength);
  const body = plainText(said?.body ?? '', limits.proposedLength);
  return title === '' && body === '' ? undefined : { title, body };
}
