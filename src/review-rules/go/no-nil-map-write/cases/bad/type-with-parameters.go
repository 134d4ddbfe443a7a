package work

type index[K comparable, V any] struct {
	byKey map[K][]V
}

func group[K comparable, V any](values []V, key func(V) K) map[K][]V {
	var idx index[K, V]
	for _, v := range values {
		k := key(v)
		idx.byKey[k] = append(idx.byKey[k], v) // expect: nil-map
	}
	return idx.byKey
}
