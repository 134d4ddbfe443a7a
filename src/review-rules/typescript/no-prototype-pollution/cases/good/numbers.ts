export const mark = (req: Request, res: Response) => {
  board[Number(req.query.row)][Number(req.query.column)] = 'x';
  res.end();
};
export function fill(matrix: number[][], rows: number, columns: number): void {
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) matrix[i][j] = 0;
}
