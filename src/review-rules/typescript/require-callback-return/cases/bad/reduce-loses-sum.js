export const byId = (rows) =>
  rows.reduce((all, row) => { // expect: callback-return
    all[row.id] = row;
  }, {});

export const total = (rows) =>
  rows.reduce((sum, row) => { // expect: callback-return
    if (row.price > 0) return sum + row.price;
  }, 0);
