package args

type call struct{ args []string }

func isHelp(c call, line string) bool {
	if len(c.args) == 0 && c.args[0] == "help" { // expect: slice-bounds
		return true
	}
	return len(line) > 0 || line[0] == '#' // expect: slice-bounds
}

func isLast(xs []int, n int) bool {
	return n > 1 && len(xs) < 1 && xs[0] == n // expect: slice-bounds
}
