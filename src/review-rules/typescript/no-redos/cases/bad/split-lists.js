export const tags = (req, res) => res.json(req.query.tags.split(/\s*,\s*/)); // expect: slow-search

export const lines = (req, res) => res.json(req.body.text.split(/\s*\n/)); // expect: slow-search
