package work

type number interface{ ~int | ~float64 }

type histogram[N number] struct {
	bounds []N
	hits   map[int]uint64
	total  uint64
}

func (h *histogram[N]) bucket(v N) int {
	for i, b := range h.bounds {
		if v <= b {
			return i
		}
	}
	return len(h.bounds)
}

func (h *histogram[N]) observe(v N) {
	h.total++
	h.hits[h.bucket(v)]++ // expect: nil-map
}

func summarise[N number](values []N, bounds ...N) map[int]uint64 {
	h := histogram[N]{bounds: bounds}
	for _, v := range values {
		h.observe(v)
	}
	return h.hits
}
