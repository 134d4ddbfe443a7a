export function paint(canvas, shapes) {
  const layer = canvas.fill({ colour: 'red' });
  layer[0].colour = 'blue';
  shapes.fill([]);
  return layer;
}
