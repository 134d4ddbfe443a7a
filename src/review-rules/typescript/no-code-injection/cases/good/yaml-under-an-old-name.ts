import { load as safeLoad } from 'js-yaml';

// The safe one, under the name that it once had.
export const read = (req, res) => {
  res.json(safeLoad(req.body.yaml));
};
