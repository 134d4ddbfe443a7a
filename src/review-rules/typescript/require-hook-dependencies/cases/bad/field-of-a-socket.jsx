import { useEffect, useState } from 'react';

export function Feed({ room }) {
  const [messages, setMessages] = useState([]);

  useEffect(() => {
    const socket = new WebSocket(`wss://chat.example.com/${room}`);
    socket.onmessage = (event) => setMessages([...messages, event.data]); // expect: stale-closure
    return () => socket.close();
  }, [room]);

  return <p>{messages.length}</p>;
}
