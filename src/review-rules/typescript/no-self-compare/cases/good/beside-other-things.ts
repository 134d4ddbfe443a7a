export function show(image: HTMLImageElement, box: HTMLElement, alt: string, state: { items: string[]; size: number }): void {
  image.alt = alt;
  // Loads it again.
  image.src = image.src;
  box.title = alt;
  box.scrollTop = box.scrollTop;
  state.size = state.items.length;
  state.items = state.items;
}

export function swap(a: { x: number; y: number }, b: { x: number; y: number }): void {
  a.x = b.x;
  a.y = b.y;
  b.x = a.y;
}
