package cache

type Store struct {
	values map[string]string
}

func (s *Store) Put(key, value string) {
	if s.values == nil {
		s.values[key] = value // expect: nil-map
	}
}
