export const options = (rows) => rows.map((row) => { value: row.id }); // expect: callback-return

export const pairs = (rows) =>
  rows.map((row) => { // expect: callback-return
    label: row.name;
  });
