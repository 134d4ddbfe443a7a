package list

type List struct {
	items []int
}

func (l *List) Len() int {
	if l == nil {
		return 0
	}
	return len(l.items)
}

func size(l *List) int {
	if l == nil {
		return l.Len()
	}
	return len(l.items)
}
