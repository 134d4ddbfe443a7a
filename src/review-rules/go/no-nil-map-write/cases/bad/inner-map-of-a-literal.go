package sales

type Row struct {
	Region, Product string
	Amount          int
}

func Sum(rows []Row) int {
	sums := map[string]map[string]int{}
	for _, row := range rows {
		region, product := row.Region, row.Product
		sums[region][product] += row.Amount // expect: nil-map
	}
	best := 0
	for _, products := range sums {
		best = max(best, len(products))
	}
	return best
}
