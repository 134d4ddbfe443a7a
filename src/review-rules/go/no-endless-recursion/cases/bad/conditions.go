package tree

type Node struct {
	left *Node
	leaf bool
}

func (n *Node) IsLeaf() bool {
	return n.IsLeaf() && n.left == nil // expect: endless-recursion
}

func Count(n *Node) (total int) {
	total = Count(n) + 1 // expect: endless-recursion
	return total
}
