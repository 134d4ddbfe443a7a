export const mark = (req: Request, res: Response) => {
  table[req.query.row][req.query.column] = 'x'; // expect: prototype-pollution
  res.end();
};
