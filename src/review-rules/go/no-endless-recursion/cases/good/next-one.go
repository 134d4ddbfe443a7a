package sample

type Node struct {
	next *Node
	n    int
}

func (n *Node) Sum() int {
	n = n.next
	return n.Sum()
}

func (n *Node) Walk() { n.next.Walk() }
