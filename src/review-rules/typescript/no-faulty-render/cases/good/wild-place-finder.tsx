import debounce from 'lodash/debounce';
import { useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { loadPlaces, type Place } from './places';
import { useMember } from './member';

interface Props {
  city: string;
  onChoose(place: Place): void;
}

export function PlaceFinder({ city, onChoose }: Props) {
  const navigate = useNavigate();
  const member = useMember();
  const [text, setText] = useState('');
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const [failed, setFailed] = useState(false);

  const ask = useMemo(
    () =>
      debounce((next: string) => {
    loadPlaces(city, next).then(setPlaces, () => setFailed(true));
  }, 300),
    [city],
  );

  useEffect(() => {
    setPlaces([]);
    setText('');
  }, [city]);

  if (failed) return <p role="alert">The list of places cannot be loaded.</p>;

  return (
    <section>
      <h2>
        {city} {member?.name}
      </h2>
      <input
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          ask(event.target.value);
        }}
      />
      <ul>
        {places.map((place) => (
          <li key={place.id} onClick={() => onChoose(place)}>
            {place.name}
          </li>
        ))}
      </ul>
      <button onClick={() => navigate('/')}>Back</button>
    </section>
  );
}
