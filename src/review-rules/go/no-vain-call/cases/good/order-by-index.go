package sample

import "sort"

func order(weights []float64) []int {
	index := make([]int, len(weights))
	for i := range index {
		index[i] = i
	}
	sort.Slice(index, func(i, j int) bool { return weights[index[i]] < weights[index[j]] })
	return index
}
