import type { ToolAnswer, ToolRequest } from '../../ports/model.ts';
import type { Fence } from '../fence.ts';
import { limits } from '../limits.ts';
import type { Desk, Found, Tool } from './tool.ts';

export interface Toolbox {
  readonly tools: readonly Tool[];
  readonly desk: Desk;
  readonly fence: Fence;
}

export interface ToolAnswers {
  readonly answers: readonly ToolAnswer[];
  /** For whom nothing was read: unknown tools, wrong input, paths that may not be seen. */
  readonly refused: number;
}

/** What a model asked for, in its order. Whatever it asks for gets an answer; only who reads for us may throw. */
export async function answerTools(requests: readonly ToolRequest[], box: Toolbox): Promise<ToolAnswers> {
  const found = await Promise.all(requests.map((request) => findFor(request, box)));
  const answers = requests.map(({ id, name }, index) => ({ id, name, text: say(found[index], box.fence) }));
  return { answers, refused: found.filter((one) => 'refusal' in one).length };
}

async function findFor({ name, input }: ToolRequest, { tools, desk }: Toolbox): Promise<Found> {
  const tool = tools.find(({ description }) => description.name === name);
  if (tool !== undefined) return await tool.run(input, desk);
  const names = tools.map(({ description }) => description.name).join(', ');
  return { refusal: `There is no such tool. There are: ${names}.` };
}

function say(found: Found | undefined, fence: Fence): string {
  if (found === undefined || 'refusal' in found) return found?.refusal ?? '';
  const { data } = found;
  if (data.length <= limits.toolAnswerLength) return fence('found', data);
  const lineEnd = data.lastIndexOf('\n', limits.toolAnswerLength);
  const cut = data.slice(0, lineEnd === -1 ? limits.toolAnswerLength : lineEnd);
  return `${fence('found', cut)}\nThis is the beginning; ask for less to see the rest.`;
}
