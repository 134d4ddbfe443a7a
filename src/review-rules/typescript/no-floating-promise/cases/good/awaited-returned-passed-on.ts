async function load(id: string): Promise<string> {
  return await (await fetch(id)).text();
}

export const direct = (id: string) => load(id);
export const both = async (a: string, b: string) => await Promise.all([load(a), load(b)]);

export async function* each(ids: readonly string[]) {
  for (const id of ids) yield load(id);
}

export async function later(id: string, queue: Promise<string>[]) {
  const pending = load(id);
  queue.push(pending, load(id));
  const held = { first: load(id) };
  void load(id);
  await load(id);
  const [text] = await Promise.all([pending, held.first]);
  return text;
}
