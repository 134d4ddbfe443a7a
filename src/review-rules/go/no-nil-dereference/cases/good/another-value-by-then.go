package list

type node struct {
	next *node
	size int
}

func sum(n *node) int {
	total := n.size
	n = n.next
	if n == nil {
		return total
	}
	return total + n.size
}
