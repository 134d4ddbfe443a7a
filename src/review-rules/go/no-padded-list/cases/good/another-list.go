package work

func parts(in []string) (a, b []string) {
	a = make([]string, len(in))
	for i, v := range in {
		a[i] = v
		b = append(b, v)
	}
	return a, b
}
