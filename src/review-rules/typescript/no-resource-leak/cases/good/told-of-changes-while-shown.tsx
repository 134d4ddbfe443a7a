import { onAuthStateChanged } from 'firebase/auth';
import { onValue, ref } from 'firebase/database';
import { onSnapshot } from 'firebase/firestore';
import { useEffect, useState } from 'react';
import { AppState, Text } from 'react-native';
import { io } from 'socket.io-client';
import { auth, database, orders } from './firebase';
import { store } from './store';

onAuthStateChanged(auth, (user) => store.dispatch({ type: 'user', user }));

export function Orders({ id, channel }: { id: string; channel: { subscribe(f: () => void): void } }) {
  const [state, setState] = useState('');

  useEffect(() => onSnapshot(orders, (found) => setState(String(found.size))), []);

  useEffect(() => {
    const subscription = AppState.addEventListener('change', setState);
    const end = store.subscribe(() => setState(store.getState().name));
    return () => {
      subscription.remove();
      end();
    };
  }, []);

  useEffect(() => {
    onValue(ref(database, id), (found) => setState(found.val()), { onlyOnce: true });
    channel.subscribe(() => setState('more'));
  }, [id, channel]);

  useEffect(() => {
    const socket = io('/orders');
    socket.on('order', setState);
    return () => {
      socket.disconnect();
    };
  }, []);

  useEffect(() => {
    const source = new EventSource(`/orders/${id}`);
    source.addEventListener('order', (event) => setState(event.data));
    source.addEventListener('end', () => source.close());
  }, [id]);

  useEffect(() => {
    const source = new EventSource(`/bills/${id}`);
    source.addEventListener('end', function () {
      this.close();
    });
  }, [id]);

  useEffect(() => {
    const watch = navigator.geolocation.watchPosition(({ coords }) => setState(String(coords.latitude)));
    return () => navigator.geolocation.clearWatch(watch);
  }, []);

  return <Text>{state}</Text>;
}
