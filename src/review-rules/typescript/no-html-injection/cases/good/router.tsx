import DOMPurify from 'dompurify';
import { useSearchParams, useLocation } from 'react-router-dom';

const texts = { saved: '<b>Saved</b>', sent: '<b>Sent</b>' } as const;

export function Notice() {
  const [params] = useSearchParams();
  const { state, key } = useLocation();
  const kind = params.get('kind') === 'sent' ? 'sent' : 'saved';
  const page = Number(params.get('page'));
  return (
    <section>
      <p dangerouslySetInnerHTML={{ __html: texts[kind] }} />
      <p dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(params.get('note') ?? '') }} />
      <p dangerouslySetInnerHTML={{ __html: `Page <b>${page}</b>` }} />
      <p dangerouslySetInnerHTML={{ __html: `<i id="${key}">${state.html}</i>` }} />
      <p>{params.get('q')}</p>
    </section>
  );
}
