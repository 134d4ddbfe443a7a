export function Row({ row, before }: Props) {
  return <tr className={row.id === before.id ? 'same' : 'new'}>{row.name}</tr>;
}

export function Cell({ id, ...rest }: Props) {
  return <td hidden={rest.id === id}>{id}</td>;
}
