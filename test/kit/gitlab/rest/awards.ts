import { created, type Answer } from '../../forge-stand-in/http/answer.ts';
import { textOf } from '../../forge-stand-in/json.ts';
import { enforce } from '../../forge-stand-in/rules/rule.ts';
import { award } from '../model/notes.ts';
import { tellOfEmoji } from '../model/tell.ts';
import type { Award, MergeRequest, Note } from '../model/types.ts';
import { renderAward } from '../render/note.ts';
import { awardRules } from '../rules/awards.ts';
import { listed } from './paging.ts';
import { mergeRequestIn, noteIn, notFound, viewerIn, type Call, type Route } from './route.ts';

const comments = { least: 'reporter', isOpen: true } as const;
const address = '/projects/:id/merge_requests/:merge_request_iid';

interface Subject {
  readonly mergeRequest: MergeRequest;
  readonly note: Note | undefined;
  readonly awards: Award[];
}

type FindSubject = (call: Call) => Subject;

const ofMergeRequest: FindSubject = (call) => {
  const mergeRequest = mergeRequestIn(call);
  return { mergeRequest, note: undefined, awards: mergeRequest.awards };
};

const ofNote: FindSubject = (call) => {
  const note = noteIn(call);
  return { mergeRequest: mergeRequestIn(call), note, awards: note.awards };
};

/** https://docs.gitlab.com/api/emoji_reactions/ */
export const awardRoutes: readonly Route[] = [
  ...routesAt(`${address}/award_emoji`, ofMergeRequest),
  ...routesAt(`${address}/notes/:note_id/award_emoji`, ofNote),
];

function routesAt(at: string, find: FindSubject): readonly Route[] {
  return [
    {
      operation: `GET ${at}`,
      handle: (call) => {
        const subject = find(call);
        return listed(call, subject.awards, (one) => render(call, one, subject));
      },
    },
    { operation: `POST ${at}`, ...comments, required: ['name'], handle: (call) => give(call, find(call)) },
    { operation: `DELETE ${at}/:award_id`, ...comments, handle: (call) => take(call, find(call)) },
  ];
}

function render({ world }: Call, one: Award, { mergeRequest, note }: Subject) {
  const on =
    note === undefined ? { id: mergeRequest.id, type: 'MergeRequest' } : { id: note.id, type: 'Note' };
  return renderAward(world, one, on);
}

async function give(call: Call, subject: Subject): Promise<Answer> {
  const { world, params } = call;
  const user = viewerIn(call);
  const name = textOf(params['name']);
  enforce(awardRules, {
    name,
    isTwice: subject.awards.some((one) => one.user === user && one.name === name),
  });
  return created(render(call, await award(world, subject, { user, name, ...subject }), subject));
}

/** Only whoever gave it. */
async function take(call: Call, subject: Subject): Promise<Answer> {
  const { awards } = subject;
  const id = Number(call.path['award_id']);
  const found = awards.find((one) => one.id === id && one.user === viewerIn(call)) ?? notFound('Award Emoji');
  awards.splice(awards.indexOf(found), 1);
  await tellOfEmoji(call.world, found, { ...subject, action: 'revoke' });
  return { status: 204 };
}
