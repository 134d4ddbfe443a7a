import { Post } from './models';

export async function pages(size) {
  const count = Post.countDocuments(); // expect: missing-await
  const posts = await Post.find().limit(size);
  return { posts, pages: Math.ceil(count / size) };
}
