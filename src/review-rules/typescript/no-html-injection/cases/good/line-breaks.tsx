import { escapeHtml, t } from './texts';

const legal = 'All rights\nreserved';

export const Note = ({ text, html }: { text: string; html: string }) => {
  const safe = escapeHtml(text);
  return (
    <section>
      <p dangerouslySetInnerHTML={{ __html: escapeHtml(text).replace(/\n/g, '<br>') }} />
      <p dangerouslySetInnerHTML={{ __html: safe.replace(/\n/g, '<br>') }} />
      <p dangerouslySetInnerHTML={{ __html: text.replace(/</g, '&lt;').replace(/\n/g, '<br>') }} />
      <p dangerouslySetInnerHTML={{ __html: html.replace(/\n/g, '<br>') }} />
      <p dangerouslySetInnerHTML={{ __html: t('legal').replace(/\n/g, '<br>') }} />
      <p dangerouslySetInnerHTML={{ __html: legal.replace(/\n/g, '<br>') }} />
      <p style={{ whiteSpace: 'pre-line' }}>{text}</p>
    </section>
  );
};
