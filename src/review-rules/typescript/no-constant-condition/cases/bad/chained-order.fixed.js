function inRange(x, low, high, points) {
  if (low < x && x < high) return true;
  const isHour = 0 <= x.hour && x.hour <= 23;
  const falling = points[0] > points[1] && points[1] > points[2];
  return isHour || falling;
}
