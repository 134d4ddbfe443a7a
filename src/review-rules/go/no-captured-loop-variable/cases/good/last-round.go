package sample

// go: 20

func First(urls []string) {
	for _, url := range urls {
		if isGood(url) {
			go func() { fetch(url) }()
			break
		}
	}
}

func Address(items []Item) *Item {
	var found []*Item
	for _, item := range items {
		if item.IsGood() {
			found = append(found, &item)
			return found[0]
		}
	}
	return nil
}
