import { created, ok } from '../../forge-stand-in/http/answer.ts';
import { textOf } from '../../forge-stand-in/json.ts';
import { editReviewComment, replyIn } from '../model/reviews.ts';
import type { ReviewComment } from '../model/types.ts';
import { renderReviewComment } from '../render/comments.ts';
import { replyRules } from '../rules/reviews.ts';
import { enforce } from '../../forge-stand-in/rules/rule.ts';
import { linkHeader, pageOf, slicePage } from './paging.ts';
import { notFound, pullIn, repositoryIn, type Call, type Route } from './route.ts';

const read = [{ pull_requests: 'read' }] as const;
const write = [{ pull_requests: 'write' }] as const;

export const reviewCommentRoutes: readonly Route[] = [
  {
    operation: 'pulls/list-review-comments',
    wants: 'installation',
    needs: read,
    handle: async (call) => {
      const oldestFirst = pullIn(call)
        .threads.flatMap(({ comments }) => comments)
        .toSorted((a, b) => a.id - b.id);
      const all = call.query.get('direction') === 'desc' ? oldestFirst.toReversed() : oldestFirst;
      const page = pageOf(call);
      const body = await Promise.all(
        slicePage(all, page).map((comment) => renderReviewComment(call.world, comment)),
      );
      return { ...ok(body), headers: linkHeader(call, page, all.length) };
    },
  },
  {
    operation: 'pulls/get-review-comment',
    wants: 'installation',
    needs: read,
    handle: async (call) => ok(await renderReviewComment(call.world, commentIn(call))),
  },
  {
    operation: 'pulls/create-reply-for-review-comment',
    wants: 'installation',
    needs: write,
    handle: async (call) => {
      const { thread, ...comment } = commentIn(call);
      const body = textOf(call.body['body']);
      enforce(replyRules, { body, isTopLevel: thread.comments[0]?.id === comment.id });
      const { world } = call;
      return created(await renderReviewComment(world, await replyIn(world, thread, world.app.bot, body)));
    },
  },
  {
    operation: 'pulls/update-review-comment',
    wants: 'installation',
    needs: write,
    handle: async (call) => {
      const comment = commentIn(call);
      editReviewComment(comment, textOf(call.body['body']));
      return ok(await renderReviewComment(call.world, comment));
    },
  },
];

function commentIn(call: Call): ReviewComment {
  const id = Number(call.path['comment_id']);
  const all = [...repositoryIn(call).pulls.values()].flatMap(({ threads }) => threads);
  return all.flatMap(({ comments }) => comments).find((comment) => comment.id === id) ?? notFound();
}
