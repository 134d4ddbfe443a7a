export function Menu({ groups }) {
  const rows = [];
  for (const group of groups) rows.push(...group.rows);
  rows.sort((a, b) => a.rank - b.rank);
  let order = Object.keys(groups);
  order = order.reverse();
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id}>{order[0]}</li>
      ))}
    </ul>
  );
}

export function byRank({ list }) {
  return list.sort((a, b) => a.rank - b.rank);
}
