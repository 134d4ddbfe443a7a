import { useEffect, useState } from 'react';
import { bus } from '../bus';
import { socket } from '../socket';
import { store } from '../store';

export function Messages({ room, emitter }) {
  const [messages, setMessages] = useState([]);
  useEffect(() => {
    const onMessage = (message) => setMessages((list) => [...list, message]);
    socket.on('message', onMessage);
    return () => socket.off('message', onMessage);
  }, [room]);
  useEffect(() => {
    const stop = bus.on('clear', () => setMessages([]));
    return stop;
  }, []);
  useEffect(() => bus.on('reset', () => setMessages([])), []);
  useEffect(() => {
    emitter.on('own', () => setMessages([]));
    store.on('change');
  }, [emitter]);
  return messages.length;
}
