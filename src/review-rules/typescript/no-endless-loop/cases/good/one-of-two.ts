export function wrap(angle: number): number {
  while (angle < 0 || angle >= 360) {
    if (angle < 0) angle += 360;
    else if (angle >= 360) angle -= 360;
  }
  return angle;
}

export function narrow(low: number, high: number, isOdd: boolean): number {
  while (low < high) {
    if (isOdd) {
      low++;
    } else if (!isOdd) {
      high--;
    }
  }
  return low;
}
