package sample

import "sort"

type store struct{ keys []string }

func (s *store) sortKeys() {
	keys := s.keys
	sort.Slice(s.keys, func(i, j int) bool { return keys[i] < keys[j] })
}

func head(all []int) {
	first := all[:10]
	sort.Slice(first, func(i, j int) bool { return all[i] < all[j] })
}
