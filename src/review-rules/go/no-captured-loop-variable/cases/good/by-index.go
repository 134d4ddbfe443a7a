package sample

// go: 20

func pointers(items []Item) (all []*Item) {
	for i := range items {
		all = append(all, &items[i])
	}
	for _, item := range items {
		item := item
		all = append(all, &item)
	}
	return all
}
