import { created, ok, type Answer } from '../../forge-stand-in/http/answer.ts';
import { textOf } from '../../forge-stand-in/json.ts';
import { addDraft, publishDrafts, removeDraft } from '../model/drafts.ts';
import { addNote } from '../model/notes.ts';
import type { DraftNote } from '../model/types.ts';
import { renderDraft } from '../render/note.ts';
import { listed } from './paging.ts';
import { readDraftPlace } from './position.ts';
import { reportQuickActions } from './quick-actions.ts';
import { isTrue, mergeRequestIn, notFound, viewerIn, type Call, type Route } from './route.ts';

const address = '/projects/:id/merge_requests/:merge_request_iid/draft_notes';
const comments = { least: 'reporter', isOpen: true } as const;

/** https://docs.gitlab.com/api/draft_notes/ : each account sees and publishes its own only. */
export const draftNoteRoutes: readonly Route[] = [
  { operation: `GET ${address}`, handle: (call) => listed(call, ownDrafts(call), renderDraft) },
  { operation: `GET ${address}/:draft_note_id`, handle: (call) => ok(renderDraft(draftIn(call))) },
  { operation: `POST ${address}`, ...comments, required: ['note'], handle: create },
  { operation: `PUT ${address}/:draft_note_id`, ...comments, handle: edit },
  {
    operation: `DELETE ${address}/:draft_note_id`,
    ...comments,
    handle: (call) => {
      removeDraft(mergeRequestIn(call), draftIn(call));
      return { status: 204 };
    },
  },
  {
    operation: `PUT ${address}/:draft_note_id/publish`,
    ...comments,
    handle: async (call) => {
      await publishDrafts(call.world, mergeRequestIn(call), [draftIn(call)]);
      return { status: 204 };
    },
  },
  { operation: `POST ${address}/bulk_publish`, ...comments, handle: publishAll },
];

function ownDrafts(call: Call): readonly DraftNote[] {
  const viewer = viewerIn(call);
  return mergeRequestIn(call).drafts.filter(({ author }) => author === viewer);
}

function draftIn(call: Call): DraftNote {
  const id = Number(call.path['draft_note_id']);
  return ownDrafts(call).find((draft) => draft.id === id) ?? notFound('Draft Note');
}

async function create(call: Call): Promise<Answer> {
  const { world, params } = call;
  const mergeRequest = mergeRequestIn(call);
  const body = textOf(params['note']);
  const place = await readDraftPlace(mergeRequest, params['position']);
  const thread = textOf(params['in_reply_to_discussion_id']);
  const replyTo = mergeRequest.discussions.find(({ id }) => id === thread);
  if (thread !== '' && replyTo === undefined) return notFound('Discussion');
  reportQuickActions(call.world, viewerIn(call), body);
  const resolvesDiscussion = isTrue(params['resolve_discussion']);
  const author = viewerIn(call);
  return created(
    renderDraft(addDraft(world, { ...place, mergeRequest, author, body, replyTo, resolvesDiscussion })),
  );
}

async function edit(call: Call): Promise<Answer> {
  const { params } = call;
  const draft = draftIn(call);
  const place = await readDraftPlace(mergeRequestIn(call), params['position']);
  if (params['note'] !== undefined) {
    draft.body = textOf(params['note']);
    reportQuickActions(call.world, viewerIn(call), draft.body);
  }
  if (place.position !== undefined) Object.assign(draft, place);
  return ok(renderDraft(draft));
}

/** With `note` also a summary below the merge request. */
async function publishAll(call: Call): Promise<Answer> {
  const { world, params } = call;
  const mergeRequest = mergeRequestIn(call);
  const note = textOf(params['note']);
  await publishDrafts(world, mergeRequest, ownDrafts(call));
  if (note !== '') {
    reportQuickActions(call.world, viewerIn(call), note);
    await addNote(world, mergeRequest, { author: viewerIn(call), body: note });
  }
  return { status: 204 };
}
