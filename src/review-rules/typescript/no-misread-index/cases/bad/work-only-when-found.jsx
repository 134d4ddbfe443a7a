export const Row = ({ row, chosen, onShow }) => (
  <tr onClick={() => chosen.indexOf(row.id) && onShow(row)}>{/* expect: index-as-truth */}
    <td>{row.name}</td>
  </tr>
);
