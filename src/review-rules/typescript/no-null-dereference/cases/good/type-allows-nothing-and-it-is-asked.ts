interface Shop {
  id: string;
  manager?: { email: string };
  address: { city: string } | null;
  hours: string[];
}

export function mailTo(shop: Shop): string {
  return shop.manager?.email ?? '';
}

export function cityOf(shop: Shop): string {
  if (!isOpen(shop)) return '';
  return shop.address.city;
}

export function hoursOf(shop: Shop): number {
  return shop.hours.length;
}

export function nameOf(user: { name: string } | null): string {
  if (user === null) return '';
  return user.name.trim();
}

export function nameOrThrow(user: { name: string } | null): string {
  assertPresent(user);
  return user.name.trim();
}

export function certainly(user: { name: string } | null): string {
  return user!.name.trim();
}

export const sizeOf = (list: string[] | undefined): number => (list ? list.length : 0);

export function sizeWithDefault(list: string[] | undefined): number {
  list = list ?? [];
  return list.length;
}

export function loose(value: any | null): string {
  return value.text;
}

export class Badge {
  draw(label?: { text: string }): void {
    const text = label?.text ?? '';
    paint(text);
  }

  drawLater(label?: { text: string }): void {
    if (this.hasLabel) later(() => paint(label.text));
  }

  drawDefault(label: { text: string } | undefined = { text: '' }): void {
    paint(label.text);
  }
}

export function Card({ user = { name: '' } }: { user?: { name: string } }) {
  return user.name;
}

/**
 * @param {Array<string|null>} names
 * @param {?Order} order
 * @param {*|null} other
 */
export function totalOf(names, order, other) {
  return names.length + order.lines.length + other.length;
}
