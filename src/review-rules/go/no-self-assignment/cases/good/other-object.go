package user

type node struct {
	next, other *node
	size        int
}

func (n *node) copy(other *node) bool {
	n.size = other.size
	n.next.size = n.size
	return n.size == other.size && n.next == n.other
}
