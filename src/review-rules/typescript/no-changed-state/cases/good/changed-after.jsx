import { useState } from 'react';

export function Draft({ onSend }) {
  const [draft, setDraft] = useState({ text: '' });

  const reset = () => {
    setDraft(draft);
    const copy = { ...draft };
    copy.text = '';
    onSend(copy);
  };

  const replace = (text) => {
    const draft = { text };
    draft.at = Date.now();
    setDraft(draft);
  };

  return <Editor onReset={reset} onReplace={replace} />;
}
