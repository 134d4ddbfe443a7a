package sample

type sale struct {
	region, month string
	cents         int64
}

func byRegion(sales []sale) map[string]map[string]int64 {
	sums := make(map[string]map[string]int64)
	for _, one := range sales {
		sums[one.region][one.month] += one.cents // expect: nil-map
	}
	return sums
}
