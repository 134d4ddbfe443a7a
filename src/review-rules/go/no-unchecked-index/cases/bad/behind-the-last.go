package list

func last(xs []int) int {
	if len(xs) == 0 {
		return 0
	}
	return xs[len(xs)] // expect: slice-bounds
}

func sum(xs []int) int {
	total := 0
	for i := 0; i <= len(xs); i++ {
		total += xs[i] // expect: slice-bounds
	}
	return total
}

func steps(xs []float64) []float64 {
	var out []float64
	for i := range xs {
		out = append(out, xs[i+1]-xs[i]) // expect: slice-bounds
	}
	return out
}

type deck struct {
	cards []string
}

func (d *deck) show(use func(string)) {
	for i := 0; i <= len(d.cards); i++ {
		use(d.cards[i]) // expect: slice-bounds
	}
}

func squares(n int) []int {
	out := make([]int, 0, n)
	for i := 0; i < n; i++ {
		out[i] = i * i // expect: slice-bounds
	}
	return out
}

func copied(in []string) []string {
	var out []string
	for i, one := range in {
		out[i] = one + "!" // expect: slice-bounds
	}
	return out
}

func isFalling(xs []int) bool {
	for i := range xs {
		return xs[i+1] < xs[i] // expect: slice-bounds
	}
	return true
}
