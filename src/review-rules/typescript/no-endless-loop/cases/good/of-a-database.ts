interface Query {
  exec(name: string): Promise<unknown>;
}

export async function drain(query: Query, queue: string): Promise<void> {
  let left = 0;
  while (await query.exec(queue)) left += 1;
  console.log(left);
}
