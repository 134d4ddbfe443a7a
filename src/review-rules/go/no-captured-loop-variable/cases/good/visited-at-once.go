package sample

// go: 20

func visit(tree *Tree, names []string) {
	for _, name := range names {
		tree.Visit(name, func(node *Node) { node.Mark(name) })
	}
}
