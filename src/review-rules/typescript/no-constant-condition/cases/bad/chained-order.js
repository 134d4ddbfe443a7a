function inRange(x, low, high, points) {
  if (low < x < high) return true; // expect: constant-expression
  const isHour = 0 <= x.hour <= 23; // expect: constant-expression
  const falling = points[0] > points[1] > points[2]; // expect: constant-expression
  return isHour || falling;
}
