async function save(row) {
  await fetch('/rows', { method: 'POST', body: JSON.stringify(row) });
}

export async function saveAll(rows) {
  [...rows].forEach(async (row) => { // expect: async-foreach
    save(row);
  });
  Object.values(rows).forEach(async (row) => { // expect: async-foreach
    return save(row);
  });
  await fetch('/done');
}
