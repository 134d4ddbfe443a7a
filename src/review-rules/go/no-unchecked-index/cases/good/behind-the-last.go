package list

func last(xs []int) int {
	if len(xs) == 0 {
		return 0
	}
	return xs[len(xs)-1]
}

func number(seen map[int]string, name string) string {
	seen[len(seen)] = name
	return seen[len(seen)]
}

func cuts(s string) []string {
	var out []string
	for i := 0; i <= len(s); i++ {
		out = append(out, s[:i]+"|"+s[i:])
	}
	return out
}

func words(s string) (out []string) {
	start := 0
	for i := 0; i <= len(s); i++ {
		if i == len(s) || s[i] == ' ' {
			out = append(out, s[start:i])
			start = i + 1
		}
	}
	return out
}

func ended(xs []int) int {
	total := 0
	for i := 0; i <= len(xs); i++ {
		if i == len(xs) {
			break
		}
		total += xs[i]
	}
	return total
}

func steps(xs []float64) []float64 {
	var out []float64
	for i := range xs {
		if i+1 == len(xs) {
			break
		}
		out = append(out, xs[i+1]-xs[i])
	}
	for i := range xs[1:] {
		out = append(out, xs[i+1])
	}
	for i := range len(xs) - 1 {
		out = append(out, xs[i+1])
	}
	return out
}

func rising(xs []int) bool {
	for i := range xs {
		if i < len(xs)-1 && xs[i+1] < xs[i] {
			return false
		}
	}
	return true
}

func squares(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i * i
	}
	var other []int
	other = append(other, out...)
	other[0] = 1
	return other
}

func later(n int) func(int) {
	var cache []int
	put := func(i int) { cache[i] = i }
	cache = make([]int, n)
	return put
}

func grid(n int) [][]int {
	rows := make([][]int, 0, n)
	for i := 0; i < n; i++ {
		rows = append(rows, make([]int, n))
		rows[i][0] = 1
	}
	return rows
}

func unique(names []string) []string {
	out := make([]string, 0, len(names))
	seen := map[string]int{}
	for _, name := range names {
		if at, ok := seen[name]; ok {
			out[at] = name
		} else {
			seen[name] = len(out)
			out = append(out, name)
		}
	}
	return out
}

func words(s string) (n int) {
	for i := 0; i <= len(s); i++ {
		for i < len(s) && s[i] == ' ' {
			i++
		}
		n++
	}
	return n
}

func runs(xs []int) (n int) {
	for i := range xs {
		for i+1 < len(xs) && xs[i+1] == xs[i] {
			i++
		}
		n++
	}
	return n
}

func isRising(xs []int) bool {
	for i := range xs {
		return i+1 == len(xs) || xs[i+1] > xs[i]
	}
	return true
}
