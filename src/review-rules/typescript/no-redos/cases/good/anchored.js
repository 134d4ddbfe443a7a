export function leading(req) {
  return req.query.q.replace(/^\s+/, '');
}

export const isNumber = (req) => /^\d+$/.test(req.params.id);

export const sticky = (req) => /\s+x/y.exec(req.body.text);
