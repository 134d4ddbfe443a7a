import { useCallback, useEffect, useMemo, useState } from 'react';
import { api } from '../api';
import { Chart } from './Chart';
import { Table } from './Table';

const ranges = [
  { id: 'day', label: 'Today' },
  { id: 'week', label: 'This week' },
  { id: 'month', label: 'This month' },
];

export function Dashboard({ team, onSelect }) {
  const [range, setRange] = useState('week');
  const [rows, setRows] = useState([]);
  const [error, setError] = useState(null);
  const [loading, setLoading] = useState(false);
  const [theme, setTheme] = useState('light');

  useEffect(() => {
    try {
      setTheme(localStorage.getItem('theme') || 'light');
    } catch (e) {}
  }, []);

  useEffect(() => {
    let current = true;
    setLoading(true);
    api
      .get(`/teams/${team}/numbers`, { params: { range } })
      .then((answer) => {
        if (current) setRows(answer.data.rows);
      })
      .catch((failure) => {
        if (current) setError(failure.message);
      })
      .finally(() => {
        if (current) setLoading(false);
      });
    return () => {
      current = false;
    };
  }, [team, range]);

  const rename = useCallback(
    async (id, name) => {
      const before = rows;
      setRows(rows.map((row) => (row.id === id ? { ...row, name } : row)));
      try {
        await api.patch(`/teams/${team}/rows/${id}`, { name });
      } catch (failure) {
        setRows(before);
        setError(failure.message);
      }
      onSelect(before.find((row) => row.id === id));
    },
    [rows, team, onSelect],
  );

  const total = useMemo(() => rows.reduce((sum, row) => sum + row.value, 0), [rows]);

  return (
    <section className={theme}>
      <select value={range} onChange={(event) => setRange(event.target.value)}>
        {ranges.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      {error && <p role="alert">{error}</p>}
      <Chart rows={rows} busy={loading} total={total} />
      <Table rows={rows} onRename={rename} />
    </section>
  );
}
