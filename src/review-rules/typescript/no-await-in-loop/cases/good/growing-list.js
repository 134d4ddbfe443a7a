export async function allOf(root) {
  const queue = [];
  queue.push(root);
  for (const folder of queue) {
    queue.push(await readFolder(folder));
  }
  return queue;
}
