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

func first(l *List) int {
	n := l.Len()
	if l == nil || n == 0 {
		return 0
	}
	return l.items[0]
}
