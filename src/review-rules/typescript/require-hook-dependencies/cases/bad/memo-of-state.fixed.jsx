import { useMemo, useState } from 'react';

export function Files({ files }) {
  const [order, setOrder] = useState('name');
  const [query, setQuery] = useState('');
  const shown = useMemo(() => sortBy(files.filter((file) => file.includes(query)), order), [files, query, order]);
  return <Table rows={shown} onOrder={setOrder} onSearch={setQuery} />;
}
