package tree

type Node struct {
	Kind   string
	Parent *Node
}

func enclosing(node *Node, kind string) *Node {
	for at := node.Parent; ; at = at.Parent {
		if at.Kind == kind { // expect: null-flow
			return at
		}
		if at == nil {
			return nil
		}
	}
}
