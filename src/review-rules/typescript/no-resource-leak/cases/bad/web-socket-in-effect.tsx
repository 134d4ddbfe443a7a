import { useEffect, useState } from 'react';

export function Prices({ url }: { url: string }) {
  const [price, setPrice] = useState(0);
  useEffect(() => {
    const socket = new WebSocket(url); // expect: unclosed-connection
    socket.onopen = () => socket.send('subscribe');
    socket.onmessage = (event) => setPrice(Number(event.data));
  }, [url]);
  return <b>{price}</b>;
}
