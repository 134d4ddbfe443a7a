package user

type item struct {
	weight float64
}

func less(items []item, i, j int) bool {
	return items[i].weight < items[i].weight // expect: self-compare
}
