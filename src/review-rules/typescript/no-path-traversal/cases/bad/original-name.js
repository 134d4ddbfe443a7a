import fs from 'node:fs';

export function store(req, res) {
  fs.writeFileSync(`uploads/${req.file.originalname}`, req.file.buffer); // expect: path-traversal
  res.sendStatus(201);
}
