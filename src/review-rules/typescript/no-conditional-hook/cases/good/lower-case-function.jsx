import { useMemo, useState } from 'react';

export function Page({ rows }) {
  const [count] = useState(0);
  const renderHeader = () => {
    const label = useMemo(() => `${count} of ${rows.length}`, [count, rows.length]);
    return <h1>{label}</h1>;
  };
  return <main>{renderHeader()}</main>;
}
