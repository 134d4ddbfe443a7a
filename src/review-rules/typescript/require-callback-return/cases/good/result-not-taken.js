export function draw(shapes) {
  shapes.map((shape) => {
    shape.draw();
  });
  shapes.some((shape) => {
    shape.hide();
  });
}
