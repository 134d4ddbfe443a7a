interface Box {
  readonly width: number;
}

export function width(boxes: { big?: { box: Box } }, fallback: Box, useBig: boolean): number {
  const a = (useBig ? boxes.big?.box : fallback).width;
  const b = (boxes.big?.box ? fallback : fallback).width;
  const c = (boxes.big?.box, fallback).width;
  return a + b + c;
}
