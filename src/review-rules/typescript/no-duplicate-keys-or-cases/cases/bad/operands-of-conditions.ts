interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export function same(a: Point, b: Point, loose: boolean): boolean {
  if (a.x === b.x && a.y === b.y && a.x === b.x) return true; // expect: duplicate-condition
  if (loose || a.z === 0 || loose) return true; // expect: duplicate-condition
  return a.x !== undefined && a.x !== undefined; // expect: duplicate-condition
}

export function title(page: { readonly title?: string; readonly name?: string }): string {
  return page.title || page.name || page.title || 'untitled'; // expect: duplicate-condition
}

export function isWide(image: { width: number; height: number }): boolean {
  while (image.width > 0 && image.width > 0) image.width -= image.height; // expect: duplicate-condition
  return !Number.isNaN(image.width) && image.height > 0 && !Number.isNaN(image.width); // expect: duplicate-condition
}
