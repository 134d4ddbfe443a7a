import { createCheckRun, updateCheckRun, type CheckRunWords } from '../model/check-runs.ts';
import { addComment, deleteComment, editComment, react, unreact } from '../model/comments.ts';
import { replyIn } from '../model/reviews.ts';
import { nodeId } from '../model/node-ids.ts';
import type {
  CheckAnnotation,
  CheckStatus,
  IssueComment,
  PullRequest,
  Reaction,
  Repository,
  ReviewComment,
} from '../model/types.ts';
import { installationOf } from '../model/world.ts';
import type { Needs } from '../rules/access.ts';
import { allow, unresolved, type Context } from './context.ts';
import { actorView } from './actors.ts';
import { checkRunView } from './check-runs.ts';
import { issueCommentView, reactionView, reviewCommentView, threadView } from './comments.ts';
import { pullView } from './pull-requests.ts';
import { unknownNode } from './query.ts';
import type { View } from '../../forge-stand-in/graphql/view.ts';

type Input = Readonly<Record<string, unknown>>;
type Mutation = (context: Context, input: Input) => View | Promise<View>;

const writeComments: Needs = [{ issues: 'write' }, { pull_requests: 'write' }];
/** Not only `pull_requests: write`: discussion 44650 of the vendor's community. */
const writeThreads: Needs = [{ contents: 'write', pull_requests: 'write' }];

export const mutations: Readonly<Record<string, Mutation>> = {
  addComment: (context, input) => {
    const pull = pullNamed(context, String(input['subjectId']));
    allow(context, pull.repository, writeComments);
    const comment = addComment(context.world, pull, context.world.app.bot, String(input['body']));
    const node = issueCommentView(context, comment);
    return { subject: () => pullView(context, pull), commentEdge: { cursor: '', node } };
  },
  updateIssueComment: (context, input) => {
    const comment = commentNamed(context, String(input['id']));
    allow(context, comment.pull.repository, writeComments);
    const { world } = context;
    return {
      issueComment: issueCommentView(
        context,
        editComment(world, comment, world.app.bot, String(input['body'])),
      ),
    };
  },
  deleteIssueComment: (context, input) => {
    const comment = commentNamed(context, String(input['id']));
    allow(context, comment.pull.repository, writeComments);
    deleteComment(context.world, comment, context.world.app.bot);
    return {};
  },
  resolveReviewThread: (context, input) => setResolved(context, String(input['threadId']), true),
  unresolveReviewThread: (context, input) => setResolved(context, String(input['threadId']), false),
  addPullRequestReviewThreadReply: async (context, input) => {
    const id = String(input['pullRequestReviewThreadId']);
    const thread = context.world.nodes.find('PRRT', id) ?? unresolved(unknownNode(id));
    allow(context, thread.pull.repository, [{ pull_requests: 'write' }]);
    const comment = await replyIn(context.world, thread, context.world.app.bot, String(input['body']));
    return { comment: reviewCommentView(context, comment) };
  },
  createCheckRun: async (context, input) => {
    const repository = repositoryNamed(context, String(input['repositoryId']));
    allow(context, repository, [{ checks: 'write' }]);
    const run = await createCheckRun(context.world, repository, toCheckRunWords(input));
    return { checkRun: checkRunView(context, run) };
  },
  updateCheckRun: (context, input) => {
    const id = String(input['checkRunId']);
    const run = context.world.nodes.find('CR', id) ?? unresolved(unknownNode(id));
    allow(context, run.suite.repository, [{ checks: 'write' }]);
    return { checkRun: checkRunView(context, updateCheckRun(context.world, run, toCheckRunWords(input))) };
  },
  addReaction: (context, input) => {
    const { pull, reactions, view } = reactableNamed(context, String(input['subjectId']));
    allow(context, pull.repository, writeComments);
    const reaction = react(context.world, { reactions }, context.world.app.bot, String(input['content']));
    return { reaction: reactionView(context, reaction), subject: view };
  },
  removeReaction: (context, input) => {
    const { pull, reactions, view } = reactableNamed(context, String(input['subjectId']));
    allow(context, pull.repository, writeComments);
    const content = String(input['content']);
    const removed = unreact({ reactions }, context.world.app.bot, content) ?? unresolved(noReaction(content));
    return { reaction: reactionView(context, removed), subject: view };
  },
};

function noReaction(content: string): string {
  return `Could not resolve to a Reaction with the content of ${content}.`;
}

function pullNamed({ world }: Context, id: string): PullRequest {
  return world.nodes.find('PR', id) ?? unresolved(unknownNode(id));
}

function commentNamed({ world }: Context, id: string): IssueComment {
  const comment = world.nodes.find('IC', id);
  const isThere = comment?.pull.comments.includes(comment) === true;
  return comment !== undefined && isThere ? comment : unresolved(unknownNode(id));
}

function repositoryNamed({ world }: Context, id: string): Repository {
  return world.nodes.find('R', id) ?? unresolved(unknownNode(id));
}

function reactableNamed(
  context: Context,
  id: string,
): { readonly pull: PullRequest; readonly reactions: Reaction[]; readonly view: () => View } {
  const { nodes } = context.world;
  const reply: ReviewComment | undefined = nodes.find('PRRC', id);
  if (reply !== undefined) {
    const view = () => reviewCommentView(context, reply);
    return { pull: reply.thread.pull, reactions: reply.reactions, view };
  }
  const comment = commentNamed(context, id);
  return { pull: comment.pull, reactions: comment.reactions, view: () => issueCommentView(context, comment) };
}

function setResolved(context: Context, id: string, isResolved: boolean): View {
  const { world } = context;
  const thread = world.nodes.find('PRRT', id) ?? unresolved(unknownNode(id));
  const { repository } = thread.pull;
  allow(context, repository, writeThreads);
  thread.resolvedBy = isResolved ? world.app.bot : undefined;
  world.tell({
    ...{ event: 'pull_request_review_thread', action: isResolved ? 'resolved' : 'unresolved', repository },
    ...{ installation: installationOf(world, repository), sender: world.app.bot },
    payload: { thread: { node_id: nodeId('PRRT', thread), comments: [] } },
  });
  return { thread: threadView(context, thread), actor: () => actorView(context, world.app.bot) };
}

interface AnnotationInput {
  readonly path: string;
  readonly message: string;
  readonly title?: string | null;
  readonly rawDetails?: string | null;
  readonly annotationLevel: string;
  readonly location: {
    readonly startLine: number;
    readonly endLine: number;
    readonly startColumn?: number | null;
    readonly endColumn?: number | null;
  };
}

interface OutputInput {
  readonly title: string;
  readonly summary: string;
  readonly text?: string | null;
  readonly annotations?: readonly AnnotationInput[] | null;
}

function toCheckRunWords(input: Input): CheckRunWords {
  const text = (name: string): string | undefined => (input[name] ?? undefined) as string | undefined;
  const output = (input['output'] ?? undefined) as OutputInput | undefined;
  return {
    ...{ name: text('name'), head_sha: text('headSha'), conclusion: text('conclusion')?.toLowerCase() },
    status: text('status')?.toLowerCase() as CheckStatus | undefined,
    ...{ started_at: text('startedAt'), completed_at: text('completedAt') },
    ...{ external_id: text('externalId'), details_url: text('detailsUrl') },
    actions: (input['actions'] ?? undefined) as readonly unknown[] | undefined,
    output:
      output === undefined
        ? undefined
        : {
            ...{ title: output.title, summary: output.summary, text: output.text ?? undefined },
            annotations: output.annotations?.map(toAnnotation),
          },
  };
}

function toAnnotation({
  path,
  message,
  title,
  rawDetails,
  annotationLevel,
  location,
}: AnnotationInput): CheckAnnotation {
  const { startLine, endLine, startColumn, endColumn } = location;
  return {
    ...{
      path,
      message,
      annotation_level: annotationLevel.toLowerCase(),
      start_line: startLine,
      end_line: endLine,
    },
    ...(startColumn == null ? {} : { start_column: startColumn }),
    ...(endColumn == null ? {} : { end_column: endColumn }),
    ...(title == null ? {} : { title }),
    ...(rawDetails == null ? {} : { raw_details: rawDetails }),
  };
}
