package sample

import "sort"

func down(numbers []int) sort.Interface {
	sort.Sort(sort.Reverse(sort.IntSlice(numbers)))
	names := sort.StringSlice([]string{"b", "a"})
	names.Sort()
	return sort.Reverse(names)
}
