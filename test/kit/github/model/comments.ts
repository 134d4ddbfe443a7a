import { commentRules } from '../rules/comments.ts';
import { enforce } from '../../forge-stand-in/rules/rule.ts';
import { tellOfComment } from './tell.ts';
import type { Account, IssueComment, PullRequest, Reaction } from './types.ts';
import { timestamp, type World } from './world.ts';

/** @throws {Refusal} */
export function addComment(world: World, pull: PullRequest, author: Account, body: string): IssueComment {
  enforce(commentRules, { body });
  const at = timestamp(world);
  const comment: IssueComment = {
    ...{ id: world.nextId(), pull, author, body, createdAt: at, updatedAt: at },
    reactions: [],
  };
  pull.comments.push(comment);
  world.nodes.add('IC', comment);
  tellOfComment(world, comment, 'created', author);
  return comment;
}

/** @throws {Refusal} */
export function editComment(world: World, comment: IssueComment, by: Account, body: string): IssueComment {
  enforce(commentRules, { body });
  const from = comment.body;
  comment.body = body;
  comment.updatedAt = timestamp(world);
  tellOfComment(world, comment, 'edited', by, { changes: { body: { from } } });
  return comment;
}

export function deleteComment(world: World, comment: IssueComment, by: Account): void {
  comment.pull.comments.splice(comment.pull.comments.indexOf(comment), 1);
  tellOfComment(world, comment, 'deleted', by);
}

/** The same one again is no second reaction. */
export function react(
  world: World,
  subject: { readonly reactions: Reaction[] },
  author: Account,
  content: string,
): Reaction {
  const known = subject.reactions.find(
    (reaction) => reaction.author === author && reaction.content === content,
  );
  if (known !== undefined) return known;
  const reaction: Reaction = { id: world.nextId(), author, content };
  subject.reactions.push(reaction);
  return reaction;
}

export function unreact(
  { reactions }: { readonly reactions: Reaction[] },
  author: Account,
  content: string,
): Reaction | undefined {
  const at = reactions.findIndex((reaction) => reaction.author === author && reaction.content === content);
  return at === -1 ? undefined : reactions.splice(at, 1)[0];
}
