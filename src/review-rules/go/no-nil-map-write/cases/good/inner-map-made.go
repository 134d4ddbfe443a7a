package tags

type index struct {
	byTag map[string]map[string]bool
}

func Index(posts map[string][]string) map[string]map[string]bool {
	byTag := make(map[string]map[string]bool)
	for id, tags := range posts {
		for _, tag := range tags {
			if byTag[tag] == nil {
				byTag[tag] = make(map[string]bool)
			}
			byTag[tag][id] = true
		}
	}
	return byTag
}

func build(posts map[string]string) *index {
	ix := &index{byTag: make(map[string]map[string]bool)}
	for id, tag := range posts {
		ix.byTag[tag] = map[string]bool{}
		ix.byTag[tag][id] = true
	}
	return ix
}
