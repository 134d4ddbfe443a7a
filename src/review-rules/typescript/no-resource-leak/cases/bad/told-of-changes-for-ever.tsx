import { onAuthStateChanged } from 'firebase/auth';
import { collection, onSnapshot, query, where } from 'firebase/firestore';
import { useEffect, useState } from 'react';
import { AppState, Text } from 'react-native';
import { fromEvent, map, throttleTime } from 'rxjs';
import { io } from 'socket.io-client';
import { auth, database } from './firebase';
import { store } from './store';

export function Orders({ customer }: { customer: string }) {
  const [orders, setOrders] = useState<string[]>([]);
  const [signedIn, setSignedIn] = useState(false);
  const [top, setTop] = useState(0);
  const [total, setTotal] = useState(0);

  useEffect(() => {
    const mine = query(collection(database, 'orders'), where('customer', '==', customer));
    onSnapshot(mine, (found) => setOrders(found.docs.map(({ id }) => id))); // expect: listener-leak
  }, [customer]);

  useEffect(() => {
    onAuthStateChanged(auth, (user) => setSignedIn(user !== null)); // expect: listener-leak
    AppState.addEventListener('change', (state) => setSignedIn(state === 'active')); // expect: listener-leak
  }, []);

  useEffect(() => {
    const scroll$ = fromEvent(window, 'scroll').pipe(
      throttleTime(50),
      map(() => window.scrollY),
    );
    scroll$.subscribe(setTop); // expect: listener-leak
    store.subscribe(() => setTotal(store.getState().total)); // expect: listener-leak
  }, []);

  useEffect(() => {
    const socket = io('/orders'); // expect: unclosed-connection
    socket.on('order', (id: string) => setOrders((known) => [...known, id]));
  }, []);

  useEffect(() => {
    const source = new EventSource(`/orders/${customer}`); // expect: unclosed-connection
    source.addEventListener('order', (event) => setOrders((known) => [...known, event.data]));
  }, [customer]);

  useEffect(() => {
    navigator.geolocation.watchPosition(({ coords }) => setTop(coords.latitude)); // expect: listener-leak
  }, []);

  return <Text>{[signedIn, top, total, ...orders].join(' ')}</Text>;
}
