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

export function paidOf(total, other) {
  let paid = total;
  paid = other;
  paid = paid + total;
  let last = null;
  last = undefined;
  last = other;
  return paid + last;
}
