package matrix

type table struct{ rows [][]float64 }

func (t *table) sums() []float64 {
	sums := make([]float64, len(t.rows))
	for i := 0; i <= len(t.rows); i++ {
		for _, v := range t.rows[i] { // expect: slice-bounds
			sums[i] += v
		}
	}
	return sums
}

func index(names []string, wanted string) int {
	for i := 0; i <= len(names); i++ {
		if names[i] == wanted { // expect: slice-bounds
			return i
		}
	}
	return -1
}
