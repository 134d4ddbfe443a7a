import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { atom, useAtom } from 'jotai';
import _ from 'lodash';
import throttle from 'lodash/throttle';
import { createContext, Suspense, use, useState, useSyncExternalStore } from 'react';
import { readName, rooms } from './rooms';

export function Finder({ onFind }: { onFind(name: string): void }) {
  const [name, setName] = useState('');
  const find = _.debounce(onFind, 200); // expect: impure-render
  const follow = throttle((x: number) => console.log(x), 50); // expect: impure-render
  const handleMove = (event: React.PointerEvent) => follow(event.clientX);

  return (
    <input
      value={name}
      onPointerMove={handleMove}
      onChange={(event) => {
        setName(event.target.value);
        find(event.target.value);
      }}
    />
  );
}

export const Room = ({ id }: { id: string }) => {
  const openAtom = atom(false); // expect: impure-render
  const [open, setOpen] = useAtom(openAtom);
  return <button onClick={() => setOpen(!open)}>{id}</button>;
};

export function Root() {
  const client = new QueryClient(); // expect: impure-render
  const Colour = createContext('red'); // expect: impure-render
  return (
    <QueryClientProvider client={client}>
      <Colour value="blue">
        <Suspense>
          <Title id="x" />
        </Suspense>
      </Colour>
    </QueryClientProvider>
  );
}

const loadTitle = async (id: string) => (await fetch(`/titles/${id}`)).text();

function Title({ id }: { id: string }) {
  const title = use(loadTitle(id)); // expect: impure-render
  const promise = fetch('/x').then((answer) => answer.text()); // expect: impure-render
  const more = use(promise);
  return <h1>{title + more}</h1>;
}

export function useRooms() {
  return useSyncExternalStore(rooms.subscribe, () => [...rooms.names, readName()]); // expect: impure-render
}
