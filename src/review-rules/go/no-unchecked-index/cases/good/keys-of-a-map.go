package index

import "strings"

type Store struct{ entries map[string]int }

func (s *Store) Put(network, table string, value int) {
	s.entries[network+"/"+table] = value
}

func (s *Store) Tables() []string {
	var found []string
	for key := range s.entries {
		found = append(found, strings.Split(key, "/")[1])
	}
	return found
}

func (s *Store) Walk(visit func(key string)) {
	for key := range s.entries {
		visit(key)
	}
}

func (s *Store) Networks() []string {
	var found []string
	s.Walk(func(key string) {
		parts := strings.Split(key, "/")
		found = append(found, parts[0]+parts[1])
	})
	return found
}
