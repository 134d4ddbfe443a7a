package sample

type rule struct {
	tag  string
	hits []int
	seen int
}

func (r rule) total(more []int) int {
	r.hits = append(r.hits, more...)
	sum := 0
	for _, hit := range r.hits {
		sum += hit
	}
	return sum
}
