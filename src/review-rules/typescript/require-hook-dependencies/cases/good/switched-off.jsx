import { useCallback, useEffect, useMemo, useState } from 'react';

export function Page({ id, kind }) {
  const [query, setQuery] = useState('');
  const first = useMemo(() => parse(query), []); // eslint-disable-line react-hooks/exhaustive-deps
  useEffect(() => {
    fetch(`/pages/${id}?query=${query}`).then(setQuery);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  useEffect(() => {
    const timer = setInterval(() => send(query), 1000);
    return () => clearInterval(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [kind]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first query is wanted
  const log = useCallback(() => write(query), []);
  return <Search first={first} onClick={log} />;
}
