package list

type node struct {
	next *node
	size int
}

func last(n *node) int {
	n = nil
	return n.size // expect: null-flow
}
