package lists

type step func(string) string

type chain struct{ steps []step }

func extend(steps []step, more ...step) {
	steps = append(steps, more...) // expect: lost-write
}

func (c *chain) use(more ...step) *chain {
	extend(c.steps, more...)
	return c
}

func add(xs []string, x string) []string {
	_ = append(xs, x) // expect: lost-write
	return xs
}

func count(rows []string) (n int) {
	var long []string
	for _, row := range rows {
		if len(row) > 80 {
			long = append(long, row) // expect: lost-write
			n++
		}
	}
	return n
}
