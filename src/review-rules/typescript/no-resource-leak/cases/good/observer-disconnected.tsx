import { useEffect, useRef } from 'react';

export function Lazy({ onSeen }: { onSeen: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = box;
    if (current === null) return;
    const observer = new IntersectionObserver((entries, self) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        onSeen();
        self.disconnect();
      }
    });
    observer.observe(current);
    const resize = new ResizeObserver(() => onSeen());
    resize.observe(current);
    return () => resize.unobserve(current);
  }, [onSeen]);
  return <div ref={box} />;
}
