import { created, ok } from '../../forge-stand-in/http/answer.ts';
import { enforce } from '../../forge-stand-in/rules/rule.ts';
import { anchorAgain, branchTip, shownChange } from '../model/anchors.ts';
import { openPull } from '../model/pull-requests.ts';
import { tellOfPull } from '../model/tell.ts';
import { timestamp } from '../model/world.ts';
import { pullRules } from '../rules/git-data.ts';
import { addReview, type NewReviewComment } from '../model/reviews.ts';
import { textOf, type Json, type JsonObject } from '../../forge-stand-in/json.ts';
import type { ProposedReview } from '../rules/reviews.ts';
import { renderReview } from '../render/comments.ts';
import { renderFile } from '../render/commit.ts';
import { renderPull, renderPullBriefly } from '../render/pull-request.ts';
import { asDiff } from './compare.ts';
import { listed } from './paging.ts';
import { pullIn, repositoryIn, type Call, type Route } from './route.ts';

/** The list of files never goes further. */
const mostFiles = 3000;

const read = [{ pull_requests: 'read' }] as const;
const write = [{ pull_requests: 'write' }] as const;

export const pullRoutes: readonly Route[] = [
  {
    operation: 'pulls/list',
    wants: 'installation',
    needs: read,
    handle: (call) => {
      const { query } = call;
      const state = query.get('state') ?? 'open';
      const [base, head] = [query.get('base'), query.get('head')];
      const found = [...repositoryIn(call).pulls.values()].filter(
        (pull) =>
          (state === 'all' || pull.state === state) &&
          (base === null || pull.base.ref === base) &&
          (head === null || `${pull.head.repository.owner.login}:${pull.head.ref}` === head),
      );
      return listed(call, query.get('direction') === 'asc' ? found : found.toReversed(), (page) =>
        page.map((pull) => renderPullBriefly(call.world, pull)),
      );
    },
  },
  {
    operation: 'pulls/get',
    wants: 'installation',
    needs: read,
    handle: async (call) => {
      const pull = pullIn(call);
      if (!/\.diff\b/.test(call.accept)) return ok(await renderPull(call.world, pull));
      const { mergeBase } = await shownChange(pull);
      return asDiff(pull.repository, mergeBase, pull.head.sha);
    },
  },
  { operation: 'pulls/create', wants: 'installation', needs: write, handle: createPull },
  { operation: 'pulls/update', wants: 'installation', needs: write, handle: updatePull },
  {
    operation: 'pulls/list-files',
    wants: 'installation',
    needs: read,
    handle: async (call) => {
      const pull = pullIn(call);
      const { files } = await shownChange(pull);
      return listed(call, files.slice(0, mostFiles), (page) =>
        page.map((file) => renderFile(call.world, pull.repository, pull.head.sha, file)),
      );
    },
  },
  {
    operation: 'pulls/list-reviews',
    wants: 'installation',
    needs: read,
    handle: (call) =>
      listed(call, pullIn(call).reviews, (page) => page.map((review) => renderReview(call.world, review))),
  },
  {
    operation: 'pulls/create-review',
    wants: 'installation',
    needs: write,
    handle: async (call) => {
      const { world, body } = call;
      const review = await addReview(world, pullIn(call), world.app.bot, {
        commit: body['commit_id'] as string | undefined,
        body: (body['body'] ?? '') as string,
        event: body['event'] as ProposedReview['event'],
        comments: ((body['comments'] ?? []) as readonly Json[]).map((comment) =>
          toComment(comment as JsonObject),
        ),
      });
      return ok(renderReview(world, review));
    },
  },
];

function toComment(comment: JsonObject): NewReviewComment {
  const side = comment['side'] === 'LEFT' ? 'LEFT' : 'RIGHT';
  const startSide = comment['start_side'] ?? side;
  return {
    path: textOf(comment['path']),
    body: textOf(comment['body']),
    line: comment['line'] as number | undefined,
    side,
    startLine: (comment['start_line'] ?? undefined) as number | undefined,
    startSide: startSide === 'LEFT' ? 'LEFT' : 'RIGHT',
    position: comment['position'] as number | undefined,
  };
}

async function createPull(call: Call) {
  const { world, body } = call;
  const repository = repositoryIn(call);
  const [base, ref] = [textOf(body['base']), textOf(body['head'])];
  const [baseTip, headTip] = await Promise.all([branchTip(repository, base), branchTip(repository, ref)]);
  const open = [...repository.pulls.values()].filter(({ state }) => state === 'open');
  enforce(pullRules, {
    isHeadKnown: headTip !== undefined,
    isBaseKnown: baseTip !== undefined,
    hasCommits:
      baseTip === undefined ||
      headTip === undefined ||
      (await repository.git.commitsBetween(baseTip, headTip)).length > 0,
    known: open.find(({ head, base: into }) => head.ref === ref && into.ref === base)?.number,
  });
  const pull = await openPull(world, repository, {
    ...{ title: textOf(body['title']), body: textOf(body['body']), author: world.app.bot, base },
    ...{ isDraft: body['draft'] === true, labels: [], head: { repository, ref } },
  });
  return created(await renderPull(world, pull));
}

async function updatePull(call: Call) {
  const { world, body } = call;
  const pull = pullIn(call);
  const base = textOf(body['base']);
  if (base !== '') {
    const from = { ...pull.base };
    const tip = await branchTip(pull.repository, base);
    enforce(pullRules, {
      isHeadKnown: true,
      isBaseKnown: tip !== undefined,
      hasCommits: true,
      known: undefined,
    });
    pull.base.ref = base;
    pull.base.sha = tip ?? from.sha;
    await anchorAgain(pull);
    const changes = { base: { ref: { from: from.ref }, sha: { from: from.sha } } };
    await tellOfPull(world, pull, 'edited', world.app.bot, { changes });
  }
  if (body['state'] === 'closed' && pull.state === 'open') {
    pull.state = 'closed';
    pull.closedAt = timestamp(world);
    await tellOfPull(world, pull, 'closed', world.app.bot);
  }
  return ok(await renderPull(world, pull));
}
