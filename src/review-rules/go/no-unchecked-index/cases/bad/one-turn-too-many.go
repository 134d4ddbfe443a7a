package paths

import "strings"

type Tree struct {
	size  int
	parts []*Part
}

func (t *Tree) Open(name string) {
	t.parts = make([]*Part, t.size)
	for i := 0; i <= len(t.parts); i++ {
		part := newPart(name)
		if name != "" {
			part.rename(name)
		}
		t.parts[i] = part // expect: slice-bounds
	}
}

func resolve(path string, root Node) Node {
	steps := strings.Split(path, "/")
	node := root
	for i := 1; i <= len(steps); i++ {
		if node.isLink() {
			node = node.target()
		}
		node = node.child(steps[i]) // expect: slice-bounds
		if node == nil {
			return nil
		}
	}
	return node
}

func pairs(values ...string) map[string]string {
	out := map[string]string{}
	for i := 0; i <= len(values); i += 2 {
		out[values[i]] = "" // expect: slice-bounds
	}
	return out
}

func ranks(first string, more []string) map[string]int {
	names := []string{first}
	names = append(names, more...)
	out := map[string]int{}
	for i := 0; i <= len(names); i++ {
		out[names[i]] = i // expect: slice-bounds
	}
	return out
}
