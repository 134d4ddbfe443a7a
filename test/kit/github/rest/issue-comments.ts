import { textOf } from '../../forge-stand-in/json.ts';
import { created, ok } from '../../forge-stand-in/http/answer.ts';
import { addComment, deleteComment, editComment } from '../model/comments.ts';
import type { IssueComment } from '../model/types.ts';
import { renderIssueComment } from '../render/comments.ts';
import { listed } from './paging.ts';
import { notFound, pullIn, repositoryIn, type Call, type Route } from './route.ts';

const read = [{ issues: 'read' }, { pull_requests: 'read' }] as const;
const write = [{ issues: 'write' }, { pull_requests: 'write' }] as const;

export const issueCommentRoutes: readonly Route[] = [
  {
    operation: 'issues/list-comments',
    wants: 'installation',
    needs: read,
    handle: (call) =>
      listed(call, pullIn(call).comments, (page) =>
        page.map((comment) => renderIssueComment(call.world, comment)),
      ),
  },
  {
    operation: 'issues/create-comment',
    wants: 'installation',
    needs: write,
    handle: (call) => {
      const { world, body } = call;
      return created(
        renderIssueComment(world, addComment(world, pullIn(call), world.app.bot, textOf(body['body']))),
      );
    },
  },
  {
    operation: 'issues/get-comment',
    wants: 'installation',
    needs: read,
    handle: (call) => ok(renderIssueComment(call.world, commentIn(call))),
  },
  {
    operation: 'issues/update-comment',
    wants: 'installation',
    needs: write,
    handle: (call) => {
      const { world, body } = call;
      return ok(
        renderIssueComment(world, editComment(world, commentIn(call), world.app.bot, textOf(body['body']))),
      );
    },
  },
  {
    operation: 'issues/delete-comment',
    wants: 'installation',
    needs: write,
    handle: (call) => {
      deleteComment(call.world, commentIn(call), call.world.app.bot);
      return { status: 204 };
    },
  },
];

function commentIn(call: Call): IssueComment {
  const id = Number(call.path['comment_id']);
  const all = [...repositoryIn(call).pulls.values()].flatMap(({ comments }) => comments);
  return all.find((comment) => comment.id === id) ?? notFound();
}
