import { useEffect, useState } from 'react';
import { api, type Plant } from '../api';

export function PlantPicker({ onPick }: { onPick(plant: Plant): void }) {
  const [term, setTerm] = useState('');
  const [options, setOptions] = useState<Plant[]>([]);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (term.length < 3) {
      setOptions([]);
      return;
    }
    setFailed(false);
    api
      .plants(term)
      .then((found) => setOptions(found)) // expect: state-race
      .catch(() => setFailed(true));
  }, [term]);

  return (
    <div>
      <input value={term} onChange={(e) => setTerm(e.target.value)} />
      {failed && <p>no answer</p>}
      {options.map((o) => (
        <button key={o.id} onClick={() => onPick(o)}>
          {o.name}
        </button>
      ))}
    </div>
  );
}

export const Weather = ({ city }: { city: string }) => {
  const [report, setReport] = useState<string>();
  useEffect(() => {
    fetch(`/weather/${city}`)
      .then((response) => response.text())
      .then(setReport, () => setReport(undefined)); // expect: state-race
  }, [city]);
  return <p>{report}</p>;
};

export function Orders({ customer }: { customer: string }) {
  const [orders, setOrders] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    setBusy(true);
    api.orders({ customer, page: 1 }).then(function (list) {
      setBusy(false);
      setOrders(list.items); // expect: state-race
    });
  }, [customer]);
  return <ol aria-busy={busy}>{orders.map((order) => <li key={order}>{order}</li>)}</ol>;
}
