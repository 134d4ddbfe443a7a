package sample

import "fmt"

type node struct {
	name string
	deps []string
}

type graph struct {
	nodes map[string]node
}

func (g *graph) depend(from, to string) error {
	n, ok := g.nodes[from]
	if !ok {
		return fmt.Errorf("no node %s", from)
	}
	for _, dep := range n.deps {
		if dep == to {
			return nil
		}
	}
	n.deps = append(n.deps, to) // expect: lost-write
	return nil
}
