package graph

import (
	"errors"
	"fmt"
	"os"
)

type Graph struct {
	roots []string
}

func (g *Graph) Check(want int) (err error) {
	if len(g.roots) == 0 {
		os.WriteFile("graph.txt", []byte("none"), 0o600)
		return errors.New("no root")
	}
	switch {
	case len(g.roots) < want:
		err = fmt.Errorf("%d roots of %d", len(g.roots), want)
		os.WriteFile("graph.txt", []byte(g.roots[0]), 0o600)
		return
	case len(g.roots) > want:
		err = fmt.Errorf("%d roots instead of %d", len(g.roots), want)
		os.WriteFile("graph.txt", []byte(g.roots[0]), 0o600)
		fmt.Println("see graph.txt")
		return err
	}
	return nil
}
