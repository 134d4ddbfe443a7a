package lists

import (
	"slices"
	"sort"
)

func tidy(names []string, counts []int) {
	slices.Sort(names)
	slices.Reverse(names)
	sort.Ints(counts)
	sort.Sort(sort.Reverse(sort.StringSlice(names)))
	clear(counts)
}
