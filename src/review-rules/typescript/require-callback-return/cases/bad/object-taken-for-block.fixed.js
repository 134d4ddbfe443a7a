export const options = (rows) => rows.map((row) => ({ value: row.id }));

export const pairs = (rows) =>
  rows.map((row) => ({
    label: row.name
  }));
