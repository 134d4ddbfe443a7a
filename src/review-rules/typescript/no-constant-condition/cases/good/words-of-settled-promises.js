export async function done(tasks, load) {
  const results = await Promise.allSettled(tasks);
  const failed = results.filter((result) => result.status === 'rejected');
  for (const result of results) if (result.status !== 'fulfilled') failed.push(result);
  const users = await load();
  return users.filter((user) => user.status === 'resolved');
}
