// options: {"complexity": 4, "nesting": 2, "function_lines": 12, "file_lines": 40}

export class Point {
  x = 0;
  y = 0;
  up(): void { this.y += 1; }
  down(): void { this.y -= 1; }
  left(): void { this.x -= 1; }
  right(): void { this.x += 1; }
  reset(): void { this.x = 0; this.y = 0; }
  isHome(): boolean { return this.x === 0 && this.y === 0; }
  toString(): string { return `${this.x},${this.y}`; }
  clone(): Point { return Object.assign(new Point(), this); }
  mirror(): void { [this.x, this.y] = [this.y, this.x]; }
}
