package sample

type Node struct{ next *Node }

func (n *Node) Last() bool {
	return n.next == nil || n.Last()
}

func even(n int) bool {
	return n == 0 || !even(n-1)
}
