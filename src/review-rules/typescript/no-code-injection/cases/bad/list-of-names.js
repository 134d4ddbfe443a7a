export function reader(columns) {
  let code = '(row) => ({';
  for (const column of columns) code += `${column.name}: row['${column.name}'],`;
  return eval(`${code}})`); // expect: code-injection
}

export function declare(names) {
  for (const name of names) {
    eval(`var given = store['${name}'];`); // expect: code-injection
  }
}
