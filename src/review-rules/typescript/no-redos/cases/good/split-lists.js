export const tags = (req) => req.query.tags.split(/\s*,\s*/);

export const lines = (req) => req.body.text.split(/\s*\n/);
