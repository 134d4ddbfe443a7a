export function labels(rows) {
  const all = rows.map((row) => { // expect: callback-return
    if (row.kind === 'tag') {
      return `#${row.value}`;
    }
    if (row.kind === 'user') {
      return `@${row.value}`;
    }
  });
  return all.map((label) => label.toUpperCase());
}

export function draw(shapes, canvas) {
  shapes
    .map((shape) => { // expect: callback-return
      if (shape.points.length > 1) return { points: shape.points, fill: shape.fill };
    })
    .forEach(({ points, fill }) => canvas.draw(points, fill));
}
