exports.grid = (rows, columns) => {
  const cells = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; row++) { // expect: endless-loop
      cells.push([row, column]);
    }
  }
  return cells;
};
