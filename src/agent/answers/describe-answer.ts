import { z } from 'zod';
import {
  changeLabels,
  diagramKinds,
  efforts,
  nodeKinds,
  nodeStates,
} from '../../domain/change-description.ts';
import type { Effort } from '../../domain/change-description.ts';
import { limits } from '../limits.ts';
import { answerFormat } from './answer-format.ts';
import type { AnswerFormat } from './answer-format.ts';
import { repoPath } from './quoted-line.ts';

const step = z.object({
  path: repoPath.describe('File of the change.'),
  what: z.string().min(1).describe('What changes in it, at most twelve words.'),
});
type Step = z.infer<typeof step>;

const node = z.object({
  id: z.string().min(1).max(limits.listedLength),
  label: z.string().min(1).describe('At most five words, without signs.'),
  kind: z.enum(nodeKinds),
  state: z.enum(nodeStates).describe('What the change makes of it; same: it was there before.'),
});
type Node = z.infer<typeof node>;

const arrow = z.object({
  from: node.shape.id.describe('id of a node'),
  to: node.shape.id.describe('id of a node'),
  label: z.string().describe('At most five words, or empty.'),
});
type Arrow = z.infer<typeof arrow>;

const diagram = z.object({
  kind: z.enum([...diagramKinds, 'none']).describe('sequence: the arrows in the order of time.'),
  nodes: z.array(node),
  arrows: z.array(arrow),
});

const isEffort = (level: number): level is Effort => (efforts as readonly number[]).includes(level);
const effort = z.object({
  level: z.number().refine(isEffort).describe('From 1, a glance, to 5, most of a day.'),
  why: z.string().min(1).describe('At most fifteen words.'),
});

const proposal = z.object({ title: z.string(), body: z.string() });

/** A description as it was written; whether its files and labels are those of the change is still to be seen. */
export interface SaidDescription {
  readonly summary: string;
  readonly walkthrough: readonly Step[];
  readonly diagram:
    | {
        readonly kind: z.infer<typeof diagram>['kind'];
        readonly nodes: readonly Node[];
        readonly arrows: readonly Arrow[];
      }
    | undefined;
  readonly labels: readonly string[];
  readonly effort: z.infer<typeof effort> | undefined;
  readonly proposal: z.infer<typeof proposal> | undefined;
  /** So many parts of it were in a form that cannot be used. */
  readonly unusable: number;
}

/** Without a summary it is none; of the rest, what is broken is left out. */
const read = z
  .object({ summary: z.string().trim().min(1) })
  .loose()
  .transform(({ summary, ...more }): SaidDescription => {
    const walkthrough = readable(step, more['walkthrough'], limits.describedFiles);
    const labels = readable(z.string(), more['labels'], limits.listed);
    const drawn = readDiagram(more['diagram']);
    const weighed = effort.safeParse(more['effort']);
    const proposed = proposal.safeParse(more['proposal']);
    const isUnweighed = more['effort'] !== undefined && !weighed.success;
    return {
      ...{ summary, walkthrough: walkthrough.values, labels: labels.values, diagram: drawn.diagram },
      effort: weighed.success ? weighed.data : undefined,
      proposal: proposed.success ? proposed.data : undefined,
      unusable: walkthrough.broken + labels.broken + drawn.broken + Number(isUnweighed),
    };
  });

function readDiagram(value: unknown): Pick<SaidDescription, 'diagram'> & { readonly broken: number } {
  if (value === undefined || value === null) return { diagram: undefined, broken: 0 };
  const loose = diagram
    .extend({ nodes: z.array(z.unknown()), arrows: z.array(z.unknown()) })
    .safeParse(value);
  if (!loose.success) return { diagram: undefined, broken: 1 };
  const nodes = readable(node, loose.data.nodes, limits.diagramNodes);
  const arrows = readable(arrow, loose.data.arrows, limits.diagramArrows);
  const { kind } = loose.data;
  return {
    diagram: { kind, nodes: nodes.values, arrows: arrows.values },
    broken: nodes.broken + arrows.broken,
  };
}

/** What is over the limit does not count as broken: it was not read. */
function readable<Value>(
  schema: z.ZodType<Value>,
  value: unknown,
  most: number,
): { readonly values: readonly Value[]; readonly broken: number } {
  if (value === undefined || value === null) return { values: [], broken: 0 };
  if (!Array.isArray(value)) return { values: [], broken: 1 };
  const items = value.slice(0, most).map((item) => schema.safeParse(item));
  const values = items.flatMap((item) => (item.success ? [item.data] : []));
  return { values, broken: items.length - values.length };
}

/** @param ownLabels Of the repository, beside ours. */
export function describeAnswer(ownLabels: readonly string[]): AnswerFormat<SaidDescription> {
  const asked = z.object({
    summary: z.string().min(1).describe('What the change does and why, at most three sentences.'),
    walkthrough: z.array(step).describe('One line for each changed file, in the order of the list.'),
    diagram,
    labels: z.array(z.enum([...changeLabels, ...ownLabels])).describe('At most three.'),
    effort,
    proposal: proposal.describe('Empty texts, unless you are asked for them.'),
  });
  return answerFormat('description', asked, read);
}
