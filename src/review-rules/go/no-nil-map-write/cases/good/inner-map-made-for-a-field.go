package sales

type Row struct {
	Region, Product string
	Amount          int
}

type table struct {
	sums map[string]map[string]int
}

func Sum(rows []Row) map[string]map[string]int {
	sums := map[string]map[string]int{}
	for _, row := range rows {
		region := row.Region
		sums[row.Region] = make(map[string]int)
		sums[region]["all"] += row.Amount
	}
	return sums
}

func fill(rows []Row) *table {
	t := &table{sums: map[string]map[string]int{}}
	for _, row := range rows {
		region := row.Region
		t.sums[row.Region] = make(map[string]int)
		t.sums[region]["all"] += row.Amount
	}
	return t
}
