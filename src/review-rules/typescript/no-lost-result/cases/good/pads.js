export function draw(box) {
  box.padStart();
  box.padEnd();
  box.repeat(3);
}
