function resize(width: number, height: number): number {
  return width * height;
}

export const fit = (width: number, height: number): number => resize(width, height);
export const turn = (x: number, y: number): number => resize(y, x);
export const rotated = (width: number, height: number): number => resize(height, width);
export function transpose(width: number, height: number): number {
  return resize(height, width);
}
