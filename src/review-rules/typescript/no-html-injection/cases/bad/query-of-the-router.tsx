import { useEffect, useState } from 'react';
import { useRouter } from 'next/router';
import { useSearchParams } from 'react-router-dom';

export function SearchHeader() {
  const [params] = useSearchParams();
  const [count, setCount] = useState<number | null>(null);
  const query = params.get('q') ?? '';

  useEffect(() => {
    const controller = new AbortController();
    fetch(`/api/count?q=${encodeURIComponent(query)}`, { signal: controller.signal })
      .then((response) => response.json())
      .then((body: { count: number }) => setCount(body.count))
      .catch(() => setCount(0));
    return () => controller.abort();
  }, [query]);

  const label = `Found ${count} results for <strong>${query}</strong>`;
  return <h2 dangerouslySetInnerHTML={{ __html: label }} />; // expect: xss
}

export function Notice() {
  const { query } = useRouter();
  return <p dangerouslySetInnerHTML={{ __html: String(query.notice) }} />; // expect: xss
}
