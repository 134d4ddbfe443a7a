export async function publish(post) {
  try {
    await queue.publish(post);
  } catch (first) {
    try {
      await fallback.publish(post);
    } catch (second) {
      throw new Error('neither queue took the post', { cause: first });
    }
    throw first;
  }
}

export async function archive(post) {
  try {
    await store.archive(post);
  } catch (error) {
    try {
      await store.delete(post);
    } finally {
      post.isStored = false;
    }
    throw new Error(`post ${post.id} is not archived`); // expect: lost-cause
  }
}
