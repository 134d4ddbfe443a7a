import { useState } from 'react';

export function Save({ save }: { save: (text: string) => Promise<void> }) {
  const [text, setText] = useState('');
  const [isSaving, setIsSaving] = useState(false);
  const submit = async () => {
    setIsSaving(true);
    try {
      await save(text);
      setText('');
      setIsSaving(false);
    } catch (error) { // expect: swallowed-error
      setIsSaving(false);
    }
  };
  return (
    <button disabled={isSaving} onClick={submit}>
      {text}
    </button>
  );
}

export class List {
  loading = false;

  async load() {
    this.loading = true;
    try {
      this.items = await fetchItems();
    } catch { // expect: swallowed-error
      this.loading = false;
      wx.hideLoading();
    }
  }

  items: readonly Item[] = [];
}
