import { useEffect, useState } from 'react';

export function Views({ pageId }: { pageId: string }) {
  const [views, setViews] = useState(0);
  useEffect(() => {
    incrementViews(pageId).then((count) => setViews(count));
  }, []);
  return <span>{views}</span>;
}
