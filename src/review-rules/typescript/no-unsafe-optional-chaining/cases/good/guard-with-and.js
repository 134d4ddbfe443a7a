export function tagsOf(post) {
  const tags = post?.tags && [...post?.tags];
  const title = post && (post?.title).trim();
  const isNew = !!post?.flags && 'new' in post?.flags;
  const hidden = !post || (post?.state).hidden;
  const cover = post?.cover != null ? new (post?.cover)() : undefined;
  return { tags, title, isNew, hidden, cover };
}
