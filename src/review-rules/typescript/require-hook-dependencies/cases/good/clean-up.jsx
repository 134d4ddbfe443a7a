import { useEffect, useState } from 'react';

export function Upload({ id }) {
  const [url, setUrl] = useState('');
  useEffect(() => {
    const stop = follow(id);
    return () => {
      fetch(`/uploads/${url}`, { method: 'DELETE' });
      window.addEventListener('unload', () => stop(url));
    };
  }, [id]);
  return <Preview url={url} onReady={setUrl} />;
}
