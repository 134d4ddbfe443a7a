package tags

func Index(posts map[string][]string) map[string]map[string]bool {
	byTag := make(map[string]map[string]bool)
	for id, tags := range posts {
		for _, tag := range tags {
			byTag[tag][id] = true // expect: nil-map
		}
	}
	return byTag
}
