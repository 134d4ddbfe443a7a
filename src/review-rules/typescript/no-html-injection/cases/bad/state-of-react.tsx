import { useEffect, useMemo, useState } from 'react';
import { useLocation, useParams, useSearchParams } from 'react-router-dom';

const marked = (text: string, term: string): string => text.split(term).join(`<mark>${term}</mark>`);

export function Banner({ total }: { total: number }) {
  const [params] = useSearchParams();
  const term = params.get('term') ?? '';
  const html = useMemo(() => marked(`Results for ${term}`, term), [term]);
  return <h2 title={String(total)} dangerouslySetInnerHTML={{ __html: html }} />; // expect: xss
}

export function Section() {
  const { section = 'start' } = useParams<{ section: string }>();
  return <h2 dangerouslySetInnerHTML={{ __html: `You are in <b>${section}</b>` }} />; // expect: xss
}

export function Filter() {
  const location = useLocation();
  const [query, setQuery] = useState('');
  useEffect(() => {
    setQuery(new URLSearchParams(location.search).get('q') ?? '');
  }, [location]);
  return <p dangerouslySetInnerHTML={{ __html: `<i>${query}</i>` }} />; // expect: xss
}

export function Greeting() {
  const [name] = useState(() => new URLSearchParams(window.location.search).get('name'));
  return <p dangerouslySetInnerHTML={{ __html: `Hello <b>${name}</b>` }} />; // expect: xss
}
