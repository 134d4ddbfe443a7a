package tags

func Index(posts map[string]string) map[string]map[string]bool {
	byTag := make(map[string]map[string]bool)
	for id, tag := range posts {
		if known, ok := byTag[tag]; ok && len(known) < 10 {
			byTag[tag][id] = true
		}
	}
	return byTag
}

func Given(byTag map[string]map[string]bool, id, tag string) {
	byTag[tag][id] = true
}

func Slices(ids []string) map[string][]bool {
	byTag := make(map[string][]bool)
	for i, id := range ids {
		byTag[id][i] = true
	}
	return byTag
}
