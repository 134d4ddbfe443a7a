import DOMPurify from 'dompurify';
import { useEffect, useMemo, useState } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { marked } from 'marked';

const sections: Readonly<Record<string, string>> = { start: '<b>Start</b>', end: '<b>End</b>' };

export function Banner({ total }: { total: number }) {
  const [params] = useSearchParams();
  const draft = params.get('draft') ?? '';
  const html = useMemo(() => DOMPurify.sanitize(marked.parse(draft) as string), [draft]);
  const link = useMemo(() => `<a href="/search?q=${encodeURIComponent(draft)}">${total}</a>`, [draft, total]);
  return <h2 dangerouslySetInnerHTML={{ __html: html + link }} />;
}

export function Section() {
  const { section = 'start', page } = useParams<{ section: string; page: string }>();
  return <h2 dangerouslySetInnerHTML={{ __html: `${sections[section]}, page ${Number(page)}` }} />;
}

export function Article() {
  const { id } = useParams<{ id: string }>();
  const [html, setHtml] = useState('');
  const [count, setCount] = useState(0);
  useEffect(() => {
    fetch(`/api/articles/${id}`)
      .then((answer) => answer.text())
      .then((text) => setHtml(text))
      .finally(() => setCount((before) => before + 1))
      .catch(console.error);
  }, [id]);
  return <div dangerouslySetInnerHTML={{ __html: `${html}<i>${count}</i>` }} />;
}
