interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export function move(box: Box, x: number, y: number): Box {
  const moved = { ...box };
  moved.left = box.left + x; // expect: overwritten-value
  moved.left = box.right + x;
  moved.top = box.top + y; // expect: overwritten-value
  moved.top = box.bottom + y;
  return moved;
}

export class Point {
  constructor(x: number, y: number) {
    this.x = x; // expect: overwritten-value
    this.x = y;
  }
}

export function pair(first: string, second: string): string[] {
  const both: string[] = [];
  both[0] = first; // expect: overwritten-value
  both[0] = second;
  return both;
}
