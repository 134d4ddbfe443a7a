import { useEffect, useState } from 'react';

export function Feed({ room }) {
  const [messages, setMessages] = useState([]);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    const socket = new WebSocket(`wss://chat.example.com/${room}`);
    socket.onmessage = (event) => setMessages((old) => [...old, event.data]);
    socket.onclose = () => setTries(tries + 1);
    return () => socket.close();
  }, [room]);

  return <p>{messages.length}</p>;
}
