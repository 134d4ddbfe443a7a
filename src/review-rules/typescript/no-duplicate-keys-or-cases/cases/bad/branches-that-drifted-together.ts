interface Reply {
  status(code: number): Reply;
  send(body: unknown): void;
}

export function answer(reply: Reply, isAdmin: boolean, found: readonly string[] | undefined): void {
  if (found === undefined) { // expect: duplicate-branch
    return reply.status(404).send({ error: 'not found' });
  } else {
    return reply.status(404).send({ error: 'not found' });
  }
}

export const shade = (value: number, isDark: boolean): string => {
  const base = isDark ? `hsl(0 0% ${value}%)` : `hsl(0 0% ${value}%)`; // expect: duplicate-branch
  return value > 50
    ? isDark ? base : `light-${base}`
    : base;
};

export class Cart {
  private items: string[] = [];

  toggle(item: string, isGift: boolean): void {
    const at = this.items.indexOf(item);
    if (at === -1) this.items.push(item);
    else if (isGift) this.items.splice(at, 1);
    else this.items.splice(at, 1);
  }

  get label(): string {
    return this.items.length === 1 ? 'items' : 'items'; // expect: duplicate-branch
  }
}
