import { useLocation, useSearchParams } from 'react-router-dom';
import { Link } from './link';

const pages = new Map([['help', 'https://help.example.org']]);

export function Links({ id }: { id: string }) {
  const [params] = useSearchParams();
  const { pathname, state } = useLocation();
  const tab = params.get('tab') ?? 'all';
  const back = params.get('back') ?? '/';
  const safe = back.startsWith('/') && !back.startsWith('//') ? back : '/';
  return (
    <nav>
      <a href={`/items/${id}?tab=${tab}`}>All</a>
      <a href={pages.get(tab)}>Help</a>
      <a href={`${pathname}#top`}>Top</a>
      <a href={state.from}>From</a>
      <a href={safe}>Back</a>
      <Link to={`/search?tab=${tab}`}>Search</Link>
    </nav>
  );
}
