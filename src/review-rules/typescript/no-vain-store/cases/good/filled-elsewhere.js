export function listen(emitter) {
  const rows = [];
  emitter.on('row', (row) => rows.push(row));
  emitter.on('end', () => console.log(rows.length));
  let open = [];
  emitter.on('open', (all) => {
    open = all;
  });
  return () => open.includes('a');
}
