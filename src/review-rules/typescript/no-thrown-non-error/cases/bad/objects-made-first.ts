export async function load(path: string): Promise<unknown> {
  const answer = await fetch(path);
  if (!answer.ok) {
    const problem = { status: answer.status, body: await answer.text() };
    throw problem; // expect: thrown-object
  }
  return answer.json();
}

export function check(order: { lines: string[]; total: number }): void {
  const refusal: Record<string, unknown> = { code: 'refused' };
  if (order.lines.length === 0) {
    refusal.reason = 'no lines';
    throw refusal; // expect: thrown-object
  }
}

export const find = (users: readonly { id: string }[], id: string): { id: string } => {
  const found = users.find((user) => user.id === id);
  const missing = { status: 404, id };
  if (found === undefined) throw missing; // expect: thrown-object
  return found;
};
