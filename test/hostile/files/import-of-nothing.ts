import { useEffect } from 'react';

export function useFeed(url: string, onPrice: (price: number) => void): void {
  useEffect(() => {
    const socket = new WebSocket(url);
    socket.onmessage = (event) => onPrice(Number(event.data));
    await import();
  }, [url, onPrice]);
}
