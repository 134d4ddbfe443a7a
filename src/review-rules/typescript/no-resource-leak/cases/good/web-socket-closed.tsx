import { useEffect, useRef } from 'react';

export function useFeed(url: string, onPrice: (price: number) => void): void {
  const held = useRef<WebSocket | null>(null);
  useEffect(() => {
    const socket = new WebSocket(url);
    socket.onmessage = (event) => onPrice(Number(event.data));
    return () => socket.close();
  }, [url, onPrice]);
  useEffect(() => {
    const source = new EventSource(url);
    source.addEventListener('message', () => onPrice(0));
    held.current = new WebSocket(url);
    return () => {
      source.close();
      held.current?.close();
    };
  }, [url, onPrice]);
}
