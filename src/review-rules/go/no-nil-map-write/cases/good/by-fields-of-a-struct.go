package sample

type sale struct {
	region, month string
	cents         int64
}

func byRegion(sales []sale) map[string]map[string]int64 {
	sums := make(map[string]map[string]int64)
	for _, one := range sales {
		if sums[one.region] == nil {
			sums[one.region] = make(map[string]int64)
		}
		sums[one.region][one.month] += one.cents
	}
	return sums
}
