interface Post {
  readonly tags: readonly string[];
  readonly author?: { readonly name: string; readonly links: readonly string[] };
}

export function links(post: Post | null): string[] {
  if (!post?.author) return [];
  const { name } = post?.author;
  return [name, ...post?.author.links];
}

export function tags(post: Post | null): string[] {
  if (post == null) {
    throw new Error('no post');
  }
  return [...post?.tags];
}

export function fromLoop(posts: readonly (Post | undefined)[]): string[] {
  const all: string[] = [];
  for (const post of posts) {
    if (post === undefined || post.tags.length === 0) continue;
    all.push(...post?.tags);
  }
  return all;
}
