import { useEffect, useLayoutEffect } from 'react';

export function useTimers(work: () => void, node: HTMLElement): void {
  useEffect(() => {
    const timer = setTimeout(work, 100);
    return clearTimeout(timer); // expect: early-cleanup
  }, [work]);
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(work);
    return cancelAnimationFrame(frame); // expect: early-cleanup
  }, [work]);
  useEffect(() => {
    const observer = new ResizeObserver(work);
    observer.observe(node);
    return observer.disconnect(); // expect: early-cleanup
  }, [work, node]);
}
