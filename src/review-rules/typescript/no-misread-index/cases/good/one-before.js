export function pairs(points) {
  const found = [];
  for (let i = 1; i <= points.length; i++) {
    found.push(points[i - 1].x - points[i % points.length].x);
  }
  return found;
}

export function gaps(marks) {
  for (let i = 0; i <= marks.length; i++) draw(marks[i]?.x ?? 0, (marks[i] || last).y);
}
