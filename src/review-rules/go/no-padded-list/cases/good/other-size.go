package work

func averages(prices []float64, period int) []float64 {
	out := make([]float64, period-1)
	for i := period - 1; i < len(prices); i++ {
		out = append(out, prices[i])
	}
	return out
}
