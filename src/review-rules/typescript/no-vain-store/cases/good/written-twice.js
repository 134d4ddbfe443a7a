export function sizeOf(canvas) {
  canvas.width = 1;
  canvas.width = 2;
  const headers = {};
  headers.accept = 'text/plain';
  headers.type = 'application/json';
  headers.list = [];
  headers.list = canvas.list;
  return headers;
}
