package work

func flat(groups [][]string) []string {
	all := make([]string, len(groups))
	for _, group := range groups {
		for _, one := range group {
			all = append(all, one) // expect: padded-list
		}
	}
	return all
}
