package tags

type index struct {
	byTag map[string]map[string]bool
}

func Index(posts map[string]string) map[string]map[string]bool {
	byTag := make(map[string]map[string]bool)
	prepare(byTag, posts)
	for id, tag := range posts {
		byTag[tag][id] = true
	}
	return byTag
}

func build(posts map[string]string) *index {
	ix := &index{byTag: make(map[string]map[string]bool)}
	for id, tag := range posts {
		ix.prepare(tag)
		ix.byTag[tag][id] = true
	}
	return ix
}
