export function draw(shape) {
  switch (shape.kind) {
    case 'line':
      return line(shape);
    case 'dot':
      dot(shape);
    default:
      return;
  }
}
