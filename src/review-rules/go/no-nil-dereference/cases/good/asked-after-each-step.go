package tree

type Node struct {
	Kind   string
	Parent *Node
}

func top(node *Node) *Node {
	at := node
	for {
		if at.Kind == "top" {
			return at
		}
		at = at.Parent
		if at == nil {
			return nil
		}
	}
}

func depth(node *Node) (n int) {
	for at := node; at != nil; at = at.Parent {
		if at.Kind != "" {
			n++
		}
		at = at.Parent
		if at == nil {
			break
		}
	}
	return n
}
