package tags

import "strings"

type index struct {
	byTag map[string]map[string]bool
}

func build(posts map[string][]string) *index {
	ix := &index{byTag: make(map[string]map[string]bool)}
	for id, tags := range posts {
		for _, t := range tags {
			ix.byTag[strings.ToLower(t)][id] = true // expect: nil-map
		}
	}
	return ix
}

func (ix *index) Count(tag string) int {
	return len(ix.byTag[tag])
}
