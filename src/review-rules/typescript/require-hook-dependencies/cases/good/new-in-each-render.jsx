import { useCallback, useMemo, useState } from 'react';

export function Table({ rows, ...rest }) {
  const [page, setPage] = useState(0);
  const options = { size: 10 };
  const cut = (list) => list.slice(page * 10);
  const shown = useMemo(() => cut(rows).slice(0, page), [cut, rows]);
  const next = useCallback(() => setPage(page + options.size), [options]);
  const last = useCallback(() => setPage(page - 1), [rest]);
  return <List rows={shown} onNext={next} onLast={last} />;
}
