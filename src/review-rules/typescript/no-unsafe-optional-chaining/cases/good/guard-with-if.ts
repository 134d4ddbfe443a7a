interface Post {
  readonly tags?: readonly string[];
  readonly author?: { readonly name: string };
}

export function collect(post: Post | undefined): string[] {
  const found: string[] = [];
  if (post?.tags) {
    for (const tag of post?.tags) found.push(tag);
  }
  if (post?.tags?.length === 2) {
    const [a, b] = post?.tags;
    found.push(a, b);
  }
  if (typeof post?.author === 'object') {
    const { name } = post?.author;
    found.push(name);
  } else if (post !== undefined && post.tags !== undefined) {
    found.push(...post?.tags);
  }
  return found;
}
