package work

func pick(kind string, known map[string]int) int {
	n, ok := known[kind]
	if !ok {
		panic("no such kind: " + kind)
		n = known["default"] // expect: unreachable-code
	}
	return n
}
