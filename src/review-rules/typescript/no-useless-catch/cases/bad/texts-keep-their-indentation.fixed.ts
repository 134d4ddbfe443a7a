export function page(title: string, rows: string[]) {
  // The mail client keeps white space.
  const head = `<table>
    <caption>${title}</caption>
      <tr>`;
  const note = 'first \
      second';
  /*
   * One row each.
   */
  return [
    head,
    ...rows.map((row) => `
        <td>${row}</td>`),
    note,
  ].join('');
}
