package sample

// go: 20

func pointers(items []Item) (all []*Item) {
	byName := map[string]*Item{}
	for _, item := range items {
		all = append(all, &item) // expect: loop-capture
		byName[item.Name] = &item // expect: loop-capture
	}
	return all
}
