package tree

import "sync"

type mount struct{ lock sync.RWMutex }

type Node struct {
	children map[string]*Node
	mount    *mount
}

// Find holds the locks of all mounts on the way until it has come to the end of the path.
func Find(node *Node, path []string) *Node {
	for _, name := range path {
		if node.mount != nil {
			node.mount.lock.RLock()
			defer node.mount.lock.RUnlock()
		}
		next := node.children[name]
		if next == nil {
			return nil
		}
		node = next
	}
	return node
}
