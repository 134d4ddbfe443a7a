interface Shop {
  id: string;
  manager?: { email: string };
  address: { city: string } | null;
  hours: string[];
}

type Maybe<Value> = Value | null;

export function mailTo(shop: Shop): string {
  return shop.manager.email; // expect: null-flow
}

export function cityOf(shop: Shop): string {
  return shop.address.city; // expect: null-flow
}

export function nameOf(user: { name: string } | null): string {
  return user.name.trim(); // expect: null-flow
}

export const sizeOf = (list: string[] | undefined): number => list.length; // expect: null-flow

export class Badge {
  draw(label?: { text: string }): void {
    const text = label.text; // expect: null-flow
    paint(text);
  }

  drawAll(labels: Maybe<string[]>): void {
    for (const label of labels) paint(label); // expect: null-flow
  }
}

export function Card({ user, title }: { user?: { name: string }; title: string }) {
  return `${title}: ${user.name}`; // expect: null-flow
}

/**
 * @param {Order|null} order
 */
export function totalOf(order) {
  return order.lines.length; // expect: null-flow
}
