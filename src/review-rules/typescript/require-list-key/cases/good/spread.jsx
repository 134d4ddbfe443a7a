export const Table = ({ headers, getProps }) => (
  <tr>
    {headers.map((header) => (
      <th {...header.getHeaderProps()}>{header.title}</th>
    ))}
    {headers.map((header) => {
      const props = { key: header.id, ...getProps(header) };
      return <td {...props} />;
    })}
  </tr>
);
