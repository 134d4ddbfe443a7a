export function drain(queue: any[]): void {
  while (queue.length > 0) {
    const job = queue.shift();
    job.run();
  }
}

export function walk(root: any): number {
  const stack = [root];
  let count = 0;
  while (stack.length) {
    const node = stack.pop();
    count += node.children.length;
    stack.push(...node.children);
  }
  return count;
}

export const lastOf = (rows: any[]): string => rows[rows.length - 1].name;
