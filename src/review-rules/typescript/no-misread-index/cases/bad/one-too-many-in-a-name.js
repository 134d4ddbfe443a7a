const known = ['EUR', 'USD', 'GBP'];

export function unknownCurrencies(rows) {
  const bad = [];
  for (let i = 0; i <= rows.length; i++) { // expect: past-end
    const row = rows[i];
    if (known.indexOf(row.currency) < 0) {
      bad.push(row.id);
    }
    row.amount = Number(String(row.amount).replace(',', '.'));
  }
  return bad;
}

export class Sheet {
  widths() {
    const all = [];
    for (let at = 0; at <= this.columns.length; at += 1) { // expect: past-end
      const { width } = this.columns[at];
      all.push(width);
    }
    return all;
  }
}
